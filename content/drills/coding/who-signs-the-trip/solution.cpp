#include <bits/stdc++.h>
using namespace std;

// Everybody below a person stands in one block of deeper lines right behind that person.
long long signer(const vector<long long>& indents, const vector<long long>& travellers) {
  if (travellers.empty()) return -1;
  const auto [first, last] = minmax_element(travellers.begin(), travellers.end());
  long long shallowest = indents[*last];
  for (long long line = *last; line >= 0; --line) {
    if (line < *first && indents[line] < shallowest) return line;
    shallowest = min(shallowest, indents[line]);
  }
  return -1;
}
