#include <bits/stdc++.h>
using namespace std;

optional<long long> leastCost(long long buildings, const vector<long long>& boilers, const vector<vector<long long>>& pipes) {
  using Offer = pair<long long, long long>;

  long long total = 0;
  vector<vector<Offer>> pipesOf(buildings);
  for (const auto& pipe : pipes) {
    const long long a = pipe[0], b = pipe[1], cost = pipe[2];
    // A pipe that pays is laid in any case, and can be used for nothing from then on.
    total += min(cost, 0LL);
    pipesOf[a].push_back({max(cost, 0LL), b});
    pipesOf[b].push_back({max(cost, 0LL), a});
  }

  priority_queue<Offer, vector<Offer>, greater<>> offers;
  for (const long long boiler : boilers) offers.push({0, boiler});
  vector<bool> isServed(buildings);
  long long served = 0;
  while (!offers.empty()) {
    const auto [cost, building] = offers.top();
    offers.pop();
    if (isServed[building]) continue;
    isServed[building] = true;
    served++;
    total += cost;
    for (const Offer& offer : pipesOf[building]) {
      if (!isServed[offer.second]) offers.push(offer);
    }
  }
  if (served < buildings) return nullopt;
  return total;
}
