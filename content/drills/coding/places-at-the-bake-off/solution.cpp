#include <bits/stdc++.h>
using namespace std;

vector<long long> places(const vector<vector<long long>>& marks) {
  vector<pair<long long, long long>> scores;
  for (const auto& given : marks) {
    const auto [lowest, highest] = ranges::minmax(given);
    scores.emplace_back(reduce(given.begin(), given.end()) - lowest - highest, lowest);
  }
  auto sorted = scores;
  ranges::sort(sorted, greater{});

  vector<long long> result;
  for (const auto& score : scores) {
    result.push_back(ranges::lower_bound(sorted, score, greater{}) - sorted.begin() + 1);
  }
  return result;
}
