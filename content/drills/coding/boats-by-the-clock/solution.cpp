#include <bits/stdc++.h>
using namespace std;

vector<long long> earliestArrivals(long long piers, const vector<vector<long long>>& boats, long long start, long long change) {
  constexpr long long never = numeric_limits<long long>::max();

  vector<vector<size_t>> boatsFrom(piers);
  for (size_t boat = 0; boat < boats.size(); boat++) boatsFrom[boats[boat][0]].push_back(boat);

  vector<long long> earliest(piers, never);
  earliest[0] = start;
  set<pair<long long, long long>> next{{start, 0}};
  while (!next.empty()) {
    const auto [minute, pier] = *next.begin();
    next.erase(next.begin());
    const long long ready = pier == 0 ? start : minute + change;
    for (const size_t boat : boatsFrom[pier]) {
      const long long to = boats[boat][1], every = boats[boat][3];
      const long long leaves = (ready + every - 1) / every * every;
      const long long arrives = leaves + boats[boat][2];
      if (arrives >= earliest[to]) continue;
      next.erase({earliest[to], to});
      earliest[to] = arrives;
      next.insert({arrives, to});
    }
  }

  replace(earliest.begin(), earliest.end(), never, -1LL);
  return earliest;
}
