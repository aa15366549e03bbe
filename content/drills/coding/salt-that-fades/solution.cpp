#include <bits/stdc++.h>
using namespace std;

vector<long long> saltByHour(long long hours, const vector<vector<long long>>& treatments) {
  vector<long long> salt(hours);
  const auto bend = [&](long long hour, long long by) {
    if (hour < hours) salt[hour] += by;
  };
  for (const auto& treatment : treatments) {
    const long long hour = max(treatment[0], 0LL);
    const long long grams = treatment[1] - (hour - treatment[0]);
    if (grams <= 0) continue;
    bend(hour, grams);
    bend(hour + 1, -grams - 1);
    bend(hour + grams + 1, 1);
  }
  partial_sum(salt.begin(), salt.end(), salt.begin());
  partial_sum(salt.begin(), salt.end(), salt.begin());
  return salt;
}
