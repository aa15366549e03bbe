#include <bits/stdc++.h>
using namespace std;

long long bestHarvest(const vector<long long>& nectar, long long rest) {
  const long long weeks = nectar.size();
  vector<long long> bestFrom(weeks + 1, 0);
  for (long long week = weeks - 1; week >= 0; --week) {
    const long long leftover = week > 0 ? nectar[week - 1] / 2 : 0;
    const long long next = min(week + rest + 1, weeks);
    bestFrom[week] = max(bestFrom[week + 1], nectar[week] + leftover + bestFrom[next]);
  }
  return bestFrom[0];
}
