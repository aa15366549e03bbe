#include <bits/stdc++.h>
using namespace std;

struct Link {
  long long to, gap;
};

vector<long long> tightSteps(const vector<long long>& hours, const vector<vector<long long>>& links) {
  const long long steps = hours.size();
  vector<vector<Link>> from(steps);
  for (const auto& link : links) from[link[0]].push_back({link[1], link[2]});

  enum class State { unseen, onPath, left };
  vector<State> state(steps, State::unseen);
  vector<size_t> followed(steps);
  vector<long long> backwards, path;
  for (long long first = 0; first < steps; first++) {
    if (state[first] != State::unseen) continue;
    state[first] = State::onPath;
    path.push_back(first);
    while (!path.empty()) {
      const long long step = path.back();
      if (followed[step] == from[step].size()) {
        state[step] = State::left;
        backwards.push_back(step);
        path.pop_back();
        continue;
      }
      const long long next = from[step][followed[step]++].to;
      if (state[next] == State::onPath) return {};
      if (state[next] == State::left) continue;
      state[next] = State::onPath;
      path.push_back(next);
    }
  }

  vector<long long> begin(steps);
  long long end = 0;
  for (auto step = backwards.rbegin(); step != backwards.rend(); step++) {
    const long long ended = begin[*step] + hours[*step];
    end = max(end, ended);
    for (const auto& [to, gap] : from[*step]) begin[to] = max(begin[to], ended + gap);
  }

  vector<long long> latest(steps);
  for (const long long step : backwards) {
    latest[step] = end - hours[step];
    for (const auto& [to, gap] : from[step]) latest[step] = min(latest[step], latest[to] - gap - hours[step]);
  }

  vector<long long> tight;
  for (long long step = 0; step < steps; step++) {
    if (begin[step] == latest[step]) tight.push_back(step);
  }
  return tight;
}
