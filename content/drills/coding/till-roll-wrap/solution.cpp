#include <bits/stdc++.h>
using namespace std;

vector<string> tillLines(const string& text, long long width) {
  const size_t room = width;
  vector<string> lines;
  bool open = false;
  istringstream words(text);
  for (string word; words >> word;) {
    if (open && lines.back().size() + 1 + word.size() <= room) {
      lines.back() += ' ' + word;
      continue;
    }
    size_t printed = 0;
    for (; word.size() - printed > room; printed += room - 1) {
      lines.push_back(word.substr(printed, room - 1) + '-');
    }
    lines.push_back(word.substr(printed));
    open = true;
  }
  return lines;
}
