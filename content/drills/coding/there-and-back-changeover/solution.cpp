#include <bits/stdc++.h>
using namespace std;

vector<long long> farthestReturn(const vector<long long>& colours) {
  const long long base = 1'000'001;
  vector<long long> places;
  for (long long place = 0; place < ssize(colours); ++place) {
    if (colours[place] != 0) places.push_back(place);
  }
  vector<long long> farthest;
  unordered_map<long long, size_t> lastPart;
  for (size_t part = places.size(); part-- > 1;) {
    const long long from = colours[places[part - 1]];
    const long long to = colours[places[part]];
    if (from == to) continue;
    const auto back = lastPart.find(to * base + from);
    if (back != lastPart.end() && back->second > part + 1) {
      const long long i = places[part];
      const long long j = places[back->second];
      if (farthest.empty() || j - i >= farthest[1] - farthest[0]) farthest = {i, j};
    }
    lastPart.try_emplace(from * base + to, part);
  }
  return farthest;
}
