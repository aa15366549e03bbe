#include <bits/stdc++.h>
using namespace std;

class RepairDesk {
 public:
  long long report(long long urgency) {
    const auto number = static_cast<long long>(nodes.size());
    nodes.push_back({urgency - raised, number});
    root = merged(root, number);
    return number;
  }

  void raiseAll(long long by) { raised += by; }

  optional<long long> nextFrom(long long lowest) {
    if (root == nothing || nodes[root].urgency + raised < lowest) return nullopt;
    const Node& top = nodes[root];
    root = merged(top.left, top.right);
    return top.number;
  }

 private:
  static constexpr long long nothing = 0;

  struct Node {
    long long urgency;
    long long number;
    long long left = nothing;
    long long right = nothing;
    long long rank = 1;
  };

  bool goesBefore(long long a, long long b) const {
    return tuple(-nodes[a].urgency, a) < tuple(-nodes[b].urgency, b);
  }

  // A leftist heap: the right spine is never longer than log n, so neither is this recursion.
  long long merged(long long a, long long b) {
    if (a == nothing) return b;
    if (b == nothing) return a;
    if (goesBefore(b, a)) swap(a, b);
    Node& top = nodes[a];
    top.right = merged(top.right, b);
    if (nodes[top.left].rank < nodes[top.right].rank) swap(top.left, top.right);
    top.rank = nodes[top.right].rank + 1;
    return a;
  }

  vector<Node> nodes{Node{.urgency = 0, .number = nothing, .rank = 0}};
  long long root = nothing;
  long long raised = 0;
};
