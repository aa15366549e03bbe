#include <bits/stdc++.h>
using namespace std;

// Goes backwards: `rest` is the least price from each town to the goal if the next leg is number `leg`.
long long cheapestTrip(long long towns, const vector<vector<long long>>& fares, long long start, long long goal, long long legs, long long every) {
  constexpr long long never = numeric_limits<long long>::max() / 2;

  vector<long long> rest(towns, never);
  rest[goal] = 0;
  for (long long leg = legs; leg >= 1; leg--) {
    vector<long long> before(towns, never);
    before[goal] = 0;
    for (const auto& fare : fares) {
      const long long price = leg % every == 0 ? 0 : fare[2];
      before[fare[0]] = min(before[fare[0]], price + rest[fare[1]]);
    }
    rest = move(before);
  }
  return rest[start] < never ? rest[start] : -1;
}
