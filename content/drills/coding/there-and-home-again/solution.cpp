#include <bits/stdc++.h>
using namespace std;

constexpr long long noWay = -1;

// Dijkstra's way without a heap, as the matrix is read in full anyway; backwards it finds the times to `start`.
vector<long long> fastest(const vector<vector<long long>>& minutes, size_t start, bool isBackwards) {
  vector<long long> times(minutes.size(), noWay);
  vector<bool> isDone(minutes.size());
  times[start] = 0;
  while (true) {
    optional<size_t> next;
    for (size_t village = 0; village < times.size(); village++) {
      if (!isDone[village] && times[village] != noWay && (!next || times[village] < times[*next])) next = village;
    }
    if (!next) return times;
    isDone[*next] = true;
    for (size_t village = 0; village < times.size(); village++) {
      const long long way = isBackwards ? minutes[village][*next] : minutes[*next][village];
      if (way == noWay || village == *next) continue;
      if (times[village] == noWay || times[*next] + way < times[village]) times[village] = times[*next] + way;
    }
  }
}

long long meetingPlace(const vector<long long>& people, const vector<vector<long long>>& minutes) {
  long long best = -1, bestTotal = 0;
  for (size_t place = 0; place < people.size(); place++) {
    const vector<long long> home = fastest(minutes, place, false);
    const vector<long long> there = fastest(minutes, place, true);
    long long total = 0;
    bool canMeet = true;
    for (size_t village = 0; village < people.size(); village++) {
      if (people[village] == 0) continue;
      if (home[village] == noWay || there[village] == noWay) canMeet = false;
      total += people[village] * (home[village] + there[village]);
    }
    if (canMeet && (best < 0 || total < bestTotal)) {
      best = static_cast<long long>(place);
      bestTotal = total;
    }
  }
  return best;
}
