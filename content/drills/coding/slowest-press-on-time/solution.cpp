#include <bits/stdc++.h>
using namespace std;

bool everyJobOnTime(const vector<vector<long long>>& jobs, long long speed) {
  long long done = 0;
  return all_of(jobs.begin(), jobs.end(), [&](const vector<long long>& job) {
    done = max(done, job[0]) + (job[1] + speed - 1) / speed;
    return done <= job[2];
  });
}

long long slowestSpeed(const vector<vector<long long>>& jobs, long long fastest) {
  if (!everyJobOnTime(jobs, fastest)) return -1;
  long long speed = fastest;
  for (long long step = bit_floor(static_cast<unsigned long long>(fastest)); step > 0; step /= 2) {
    while (speed > step && everyJobOnTime(jobs, speed - step)) speed -= step;
  }
  return speed;
}
