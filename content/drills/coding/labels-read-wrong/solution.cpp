#include <bits/stdc++.h>
using namespace std;

long long riskyPairs(const vector<string>& codes, const vector<string>& groups) {
  array<string, 256> lookalikes;
  for (const string& group : groups) {
    for (unsigned char c : group) lookalikes[c] = group;
  }
  unordered_map<string, long long> labels;
  for (const string& code : codes) ++labels[code];

  long long pairs = 0;
  for (const auto& [code, count] : labels) {
    string misread = code;
    for (size_t i = 0; i < code.size(); ++i) {
      for (char c : lookalikes[static_cast<unsigned char>(code[i])]) {
        // Each pair of codes comes up from both sides; the smaller code counts it.
        if (c <= code[i]) continue;
        misread[i] = c;
        const auto other = labels.find(misread);
        if (other != labels.end()) pairs += count * other->second;
      }
      misread[i] = code[i];
    }
  }
  return pairs;
}
