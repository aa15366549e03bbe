#include <bits/stdc++.h>
using namespace std;

using Change = pair<long long, long long>;

class HarmSweep {
 public:
  explicit HarmSweep(const vector<Change>& changes) : next(changes.begin()), end(changes.end()) {}

  long long at(long long minute) {
    for (; next != end && next->first <= minute; ++next) harm += next->second;
    return harm;
  }

 private:
  vector<Change>::const_iterator next, end;
  long long harm = 0;
};

vector<long long> bestOutages(const vector<vector<long long>>& bookings, long long day, long long length) {
  if (2 * length > day) return {};
  vector<Change> changes;
  for (const auto& booking : bookings) {
    const long long start = booking[0], end = start + booking[1], people = booking[2];
    changes.push_back({start - length + 1, people});
    changes.push_back({end, -people});
    if (booking[1] <= length) {
      changes.push_back({end - length, people});
      changes.push_back({start + 1, -people});
    }
  }
  sort(changes.begin(), changes.end());

  vector<long long> firsts{0};
  for (const auto& [minute, by] : changes) {
    if (minute > 0 && minute <= day - length) firsts.push_back(minute);
  }
  vector<long long> seconds = firsts;
  for (long long first : firsts) seconds.push_back(first + length);
  sort(seconds.begin(), seconds.end());

  HarmSweep harmOfFirst(changes), harmOfSecond(changes);
  size_t next = 0;
  pair<long long, long long> bestFirst{LLONG_MAX, 0};
  tuple<long long, long long, long long> best{LLONG_MAX, 0, 0};
  for (long long second : seconds) {
    if (second < length || second > day - length) continue;
    for (; next < firsts.size() && firsts[next] <= second - length; next++) {
      bestFirst = min(bestFirst, {harmOfFirst.at(firsts[next]), firsts[next]});
    }
    const auto [harm, first] = bestFirst;
    best = min(best, {harm + harmOfSecond.at(second), first, second});
  }
  const auto [harm, first, second] = best;
  return {first, second, harm};
}
