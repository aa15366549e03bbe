#include <bits/stdc++.h>
using namespace std;

// Looks at each claim depth first: a claim stays open if it waits for one that stays open, or for one on its own path.
vector<long long> neverClosed(long long n, const vector<vector<long long>>& waits, const vector<long long>& closed) {
  enum class State { unknown, onPath, closed, open };

  vector<vector<long long>> needed(n);
  for (const auto& pair : waits) needed[pair[0]].push_back(pair[1]);
  vector<State> state(n, State::unknown);
  for (const long long claim : closed) state[claim] = State::closed;

  vector<size_t> looked(n);
  vector<long long> path;
  for (long long first = 0; first < n; first++) {
    if (state[first] != State::unknown) continue;
    path.push_back(first);
    state[first] = State::onPath;
    while (!path.empty()) {
      const long long claim = path.back();
      if (looked[claim] == needed[claim].size()) {
        state[claim] = State::closed;
        path.pop_back();
        continue;
      }
      const long long next = needed[claim][looked[claim]];
      if (state[next] == State::unknown) {
        state[next] = State::onPath;
        path.push_back(next);
      } else if (state[next] == State::closed) {
        looked[claim]++;
      } else {
        for (const long long stuck : path) state[stuck] = State::open;
        path.clear();
      }
    }
  }

  vector<long long> open;
  for (long long claim = 0; claim < n; claim++) {
    if (state[claim] == State::open) open.push_back(claim);
  }
  return open;
}
