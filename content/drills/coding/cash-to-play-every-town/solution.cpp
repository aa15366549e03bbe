#include <bits/stdc++.h>
using namespace std;

// From the end of the tour backwards: the losses are planned like gains of a tour that runs the other way.
vector<vector<long long>> planBackwards(vector<vector<long long>> towns) {
  const auto losing = [](const auto& town) { return town[1] < 0; };
  const auto winning = ranges::partition(towns, losing);
  ranges::sort(towns.begin(), winning.begin(), {}, [](const auto& town) { return town[0] + town[1]; });
  ranges::sort(winning, greater{}, [](const auto& town) { return town[0]; });
  return towns;
}

long long leastCash(const vector<vector<long long>>& towns) {
  long long needed = 0;
  for (const auto& town : planBackwards(towns)) {
    needed = max(town[0], needed - town[1]);
  }
  return needed;
}
