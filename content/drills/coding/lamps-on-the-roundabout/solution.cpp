#include <bits/stdc++.h>
using namespace std;

vector<string> lampPlans(long long lamps, long long lit, long long dark) {
  vector<string> plans;
  string plan(lamps, '.');

  const function<void(long long, long long, long long)> place = [&](long long from, long long left, long long end) {
    if (left == 0) {
      plans.push_back(plan);
      return;
    }
    for (long long lamp = from; lamp < end; ++lamp) {
      const bool isFirst = left == lit;
      plan[lamp] = '#';
      place(lamp + dark + 1, left - 1, isFirst ? min(lamps, lamp + lamps - dark) : end);
      plan[lamp] = '.';
    }
  };

  place(0, lit, lamps);
  return plans;
}
