#include <bits/stdc++.h>
using namespace std;

vector<long long> placeStalls(const vector<long long>& wishes, long long gap) {
  set<long long> stalls;

  const auto inTheWay = [&](long long position) -> optional<long long> {
    optional<long long> nearest;
    const auto above = stalls.lower_bound(position);
    if (above != stalls.end() && *above - position < gap) nearest = *above;
    if (above != stalls.begin()) {
      const long long below = *prev(above);
      if (position - below < gap && (!nearest || position - below <= *nearest - position)) nearest = below;
    }
    return nearest;
  };

  vector<long long> places;
  for (const long long wish : wishes) {
    const auto obstacle = inTheWay(wish);
    const long long position = obstacle ? *obstacle + gap : wish;
    if (obstacle && inTheWay(position)) {
      places.push_back(-1);
    } else {
      stalls.insert(position);
      places.push_back(position);
    }
  }
  return places;
}
