#include <bits/stdc++.h>
using namespace std;

struct Letter {
  array<int, 26> next{};
  int left = 0;
};

vector<string> readTape(const string& tape, const vector<string>& codes) {
  vector<Letter> list(1);
  for (const string& code : codes) {
    int at = 0;
    for (const char letter : code) {
      const int key = letter - 'a';
      if (list[at].next[key] == 0) {
        list[at].next[key] = list.size();
        list.emplace_back();
      }
      at = list[at].next[key];
    }
    ++list[at].left;
  }

  vector<string> readings;
  for (size_t place = 0; place < tape.size();) {
    int taken = 0;
    size_t behind = place + 1;
    int at = 0;
    for (size_t end = place; end < tape.size(); ++end) {
      at = list[at].next[tape[end] - 'a'];
      if (at == 0) break;
      if (list[at].left > 0) {
        taken = at;
        behind = end + 1;
      }
    }
    if (taken != 0) {
      --list[taken].left;
      readings.push_back(tape.substr(place, behind - place));
    }
    place = behind;
  }
  return readings;
}
