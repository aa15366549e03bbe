#include <bits/stdc++.h>
using namespace std;

vector<long long> minutesUntilAll(const vector<long long>& parents, const vector<long long>& minutes, const vector<bool>& staffed) {
  const long long never = -1;
  const int huts = parents.size();
  vector<long long> below(huts, never), secondBelow(huts, never);
  vector<int> via(huts, -1);
  for (int hut = huts - 1; hut >= 0; --hut) {
    if (below[hut] == never && staffed[hut]) below[hut] = 0;
    if (hut == 0 || below[hut] == never) continue;
    const int parent = parents[hut];
    const long long arrival = below[hut] + minutes[hut];
    if (arrival > below[parent]) {
      secondBelow[parent] = below[parent];
      below[parent] = arrival;
      via[parent] = hut;
    } else {
      secondBelow[parent] = max(secondBelow[parent], arrival);
    }
  }

  vector<long long> above(huts, never), latest(huts, never);
  for (int hut = 0; hut < huts; ++hut) {
    if (hut > 0) {
      const int parent = parents[hut];
      long long elsewhere = max(above[parent], via[parent] == hut ? secondBelow[parent] : below[parent]);
      if (staffed[parent]) elsewhere = max(elsewhere, 0LL);
      if (elsewhere != never) above[hut] = elsewhere + minutes[hut];
    }
    latest[hut] = max(below[hut], above[hut]);
  }
  return latest;
}
