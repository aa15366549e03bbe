#include <bits/stdc++.h>
using namespace std;

class Stretch {
 public:
  explicit Stretch(const vector<string>& order) : missing(order.size()) {
    for (const string& article : order) wanted[article]++;
  }

  void take(const string& label) {
    if (label == "mixed") {
      mixed++;
    } else if (const auto article = wanted.find(label); article != wanted.end()) {
      if (article->second-- > 0) missing--;
    }
  }

  void putBack(const string& label) {
    if (label == "mixed") {
      mixed--;
    } else if (const auto article = wanted.find(label); article != wanted.end()) {
      if (++article->second > 0) missing++;
    }
  }

  bool isEnough() const { return missing <= mixed; }

 private:
  unordered_map<string, long long> wanted;
  long long missing, mixed = 0;
};

vector<long long> shortestWalk(const vector<string>& shelves, const vector<string>& order) {
  if (order.empty()) return {};
  const long long boxes = shelves.size();
  Stretch stretch(order);
  vector<long long> best;
  for (long long first = 0, next = 0; first < boxes; first++) {
    while (next < boxes && !stretch.isEnough()) stretch.take(shelves[next++]);
    if (!stretch.isEnough()) break;
    if (best.empty() || next - 1 - first < best[1] - best[0]) best = {first, next - 1};
    stretch.putBack(shelves[first]);
  }
  return best;
}
