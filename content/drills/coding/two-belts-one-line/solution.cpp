#include <bits/stdc++.h>
using namespace std;

long long fewestSwitches(const string& first, const string& second, const string& merged) {
  if (first.size() + second.size() != merged.size()) return -1;
  if (merged.empty()) return 0;

  struct State {
    size_t fromFirst, fromSecond;
    int belt;
    long long switches;
  };
  vector<array<bool, 2>> seen((first.size() + 1) * (second.size() + 1), {false, false});
  deque<State> open{{0, 0, 0, 0}, {0, 0, 1, 0}};
  while (!open.empty()) {
    const auto [i, j, belt, switches] = open.front();
    open.pop_front();
    bool& visited = seen[i * (second.size() + 1) + j][belt];
    if (visited) continue;
    visited = true;
    if (i + j == merged.size()) return switches;

    open.push_back({i, j, 1 - belt, switches + 1});
    const char kind = merged[i + j];
    if (belt == 0 && i < first.size() && first[i] == kind) open.push_front({i + 1, j, belt, switches});
    if (belt == 1 && j < second.size() && second[j] == kind) open.push_front({i, j + 1, belt, switches});
  }
  return -1;
}
