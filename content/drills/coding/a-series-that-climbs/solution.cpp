#include <bits/stdc++.h>
using namespace std;

long long longestSeries(const vector<long long>& readings, long long step) {
  struct Lengths {
    long long climbing = 0;
    long long withRepeat = 0;
  };
  map<long long, Lengths> endingAt;
  long long best = 0;
  for (const long long reading : readings) {
    Lengths& here = endingAt[reading];
    Lengths extended{1, here.climbing > 0 ? here.climbing + 1 : 0};
    for (auto lower = endingAt.lower_bound(reading - step); lower->first < reading; ++lower) {
      const Lengths& before = lower->second;
      extended.climbing = max(extended.climbing, before.climbing + 1);
      if (before.withRepeat > 0) extended.withRepeat = max(extended.withRepeat, before.withRepeat + 1);
    }
    here.climbing = max(here.climbing, extended.climbing);
    here.withRepeat = max(here.withRepeat, extended.withRepeat);
    best = max({best, here.climbing, here.withRepeat});
  }
  return best;
}
