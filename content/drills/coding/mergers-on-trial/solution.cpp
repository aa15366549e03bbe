#include <bits/stdc++.h>
using namespace std;

class TrialMergers {
 public:
  explicit TrialMergers(long long branches) : groups(branches, -1) {}

  bool merge(long long a, long long b) {
    long long winner = head(a), loser = head(b);
    if (winner == loser) {
      undo.push_back(nullopt);
      return false;
    }
    if (pair(groups[loser], loser) < pair(groups[winner], winner)) swap(winner, loser);
    undo.push_back(Merger{winner, loser, groups[loser]});
    groups[winner] += groups[loser];
    groups[loser] = winner;
    return true;
  }

  bool takeBack() {
    if (undo.empty()) return false;
    if (const auto& merger = undo.back()) {
      groups[merger->loser] = merger->loserBefore;
      groups[merger->winner] -= merger->loserBefore;
    }
    undo.pop_back();
    return true;
  }

  long long head(long long a) {
    while (groups[a] >= 0) a = groups[a];
    return a;
  }

 private:
  struct Merger {
    long long winner, loser, loserBefore;
  };

  // For a head the size of its group, negated; for others the branch above.
  vector<long long> groups;
  vector<optional<Merger>> undo;
};
