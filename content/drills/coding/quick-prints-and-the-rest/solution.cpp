#include <bits/stdc++.h>
using namespace std;

template <typename T>
using MinHeap = priority_queue<T, vector<T>, greater<T>>;

class WaitingJobs {
  MinHeap<pair<long long, size_t>> express;
  queue<size_t> ordinary;
  long long streak;
  long long expressInARow = 0;

 public:
  explicit WaitingJobs(long long streak) : streak(streak) {}

  bool empty() const { return express.empty() && ordinary.empty(); }

  void add(size_t number, const vector<long long>& job) {
    if (job[2] == 1) express.emplace(job[1], number);
    else ordinary.push(number);
  }

  size_t takeNext() {
    const bool isExpress = ordinary.empty() || (!express.empty() && expressInARow < streak);
    expressInARow = isExpress ? expressInARow + 1 : 0;
    size_t number;
    if (isExpress) {
      number = express.top().second;
      express.pop();
    } else {
      number = ordinary.front();
      ordinary.pop();
    }
    return number;
  }
};

vector<long long> startTimes(const vector<vector<long long>>& jobs, long long workers, long long streak) {
  vector<long long> starts(jobs.size());
  WaitingJobs waiting(streak);
  MinHeap<long long> freeFrom;
  for (long long i = 0; i < workers; ++i) freeFrom.push(0);

  size_t arrived = 0;
  long long now = 0;
  for (size_t begun = 0; begun < jobs.size(); ++begun) {
    now = max(now, freeFrom.top());
    freeFrom.pop();
    if (waiting.empty()) now = max(now, jobs[arrived][0]);
    while (arrived < jobs.size() && jobs[arrived][0] <= now) {
      waiting.add(arrived, jobs[arrived]);
      ++arrived;
    }
    const size_t job = waiting.takeNext();
    starts[job] = now;
    freeFrom.push(now + jobs[job][1]);
  }
  return starts;
}
