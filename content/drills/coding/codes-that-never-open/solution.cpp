#include <bits/stdc++.h>
using namespace std;

struct Digit {
  array<int, 10> next{};
  bool opens = false;
};

vector<long long> neverOpen(const vector<string>& codes, long long least) {
  vector<Digit> lock(1);
  for (const string& code : codes) {
    if (ssize(code) < least) continue;
    int typed = 0;
    for (const char digit : code) {
      const int key = digit - '0';
      if (lock[typed].next[key] == 0) {
        lock[typed].next[key] = lock.size();
        lock.emplace_back();
      }
      typed = lock[typed].next[key];
    }
    lock[typed].opens = true;
  }

  vector<long long> positions;
  for (size_t position = 0; position < codes.size(); ++position) {
    const string& code = codes[position];
    if (ssize(code) < least) continue;
    int typed = 0;
    size_t length = 0;
    while (length < code.size() && !lock[typed].opens) typed = lock[typed].next[code[length++] - '0'];
    if (length < code.size()) positions.push_back(position);
  }
  return positions;
}
