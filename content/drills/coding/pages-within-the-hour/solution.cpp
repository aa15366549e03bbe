#include <bits/stdc++.h>
using namespace std;

vector<bool> printed(const vector<vector<long long>>& jobs, long long limit, long long span) {
  vector<bool> answer;
  vector<long long> seconds, totals = {0};
  size_t first = 0;
  for (const auto& job : jobs) {
    const long long at = job[0], pages = job[1];
    while (first < seconds.size() && seconds[first] <= at - span) ++first;
    const bool isAlone = first == seconds.size();
    const bool fits = totals.back() - totals[first] + pages <= limit;
    answer.push_back(isAlone || fits);
    if (answer.back()) {
      seconds.push_back(at);
      totals.push_back(totals.back() + pages);
    }
  }
  return answer;
}
