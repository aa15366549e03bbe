#include <bits/stdc++.h>
using namespace std;

class Guard {
  long long limit, rest;
  long long level = 0;
  optional<long long> restingSince;

 public:
  Guard(long long limit, long long rest) : limit(limit), rest(rest) {}

  bool takes(long long at) const { return !restingSince || at >= *restingSince + rest; }

  void learn(long long at, bool isGood) {
    level = isGood ? max(level - 1, 0LL) : min(level + 1, limit);
    restingSince = level == limit ? optional(at) : nullopt;
  }
};

vector<bool> takenJobs(const vector<vector<long long>>& jobs, long long limit, long long rest) {
  Guard guard(limit, rest);
  vector<bool> taken;
  for (const auto& job : jobs) {
    taken.push_back(guard.takes(job[0]));
    if (taken.back()) guard.learn(job[0], job[1] == 1);
  }
  return taken;
}
