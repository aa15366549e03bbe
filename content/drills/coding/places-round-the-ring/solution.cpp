#include <bits/stdc++.h>
using namespace std;

vector<long long> placesOnRing(const string& ring, const string& rhythm) {
  vector<long long> places;
  if (ring.empty()) return places;

  const size_t size = rhythm.size();
  string text = rhythm;
  for (size_t pin = 0; pin < ring.size() + size - 1; ++pin) text += ring[pin % ring.size()];

  vector<size_t> match(text.size(), 0);
  for (size_t at = 1, begin = 0, end = 0; at < text.size(); ++at) {
    if (at < end) match[at] = min(match[at - begin], end - at);
    while (at + match[at] < text.size() && text[match[at]] == text[at + match[at]]) ++match[at];
    if (at + match[at] > end) {
      begin = at;
      end = at + match[at];
    }
  }
  for (size_t pin = 0; pin < ring.size(); ++pin) {
    if (match[size + pin] >= size) places.push_back(pin);
  }
  return places;
}
