#include <bits/stdc++.h>
using namespace std;

long long leastMinutes(const vector<long long>& minutes, const vector<vector<long long>>& saves) {
  const int jobs = minutes.size();
  const int everything = (1 << jobs) - 1;
  vector<long long> remaining(1 << jobs, -1);
  remaining[everything] = 0;

  function<long long(int, const vector<long long>&)> finish = [&](int done, const vector<long long>& durations) {
    if (remaining[done] >= 0) return remaining[done];
    long long best = LLONG_MAX;
    for (int job = 0; job < jobs; ++job) {
      if (done >> job & 1) continue;
      vector<long long> shortened = durations;
      for (int other = 0; other < jobs; ++other) shortened[other] -= saves[job][other];
      best = min(best, max(durations[job], 1LL) + finish(done | 1 << job, shortened));
    }
    return remaining[done] = best;
  };
  return finish(0, minutes);
}
