#include <bits/stdc++.h>
using namespace std;

vector<long long> seenByOne(const vector<long long>& poles) {
  vector<long long> west;
  vector<long long> east;
  for (long long place = 0; place < ssize(poles); ++place) {
    if (poles[place] == 0) continue;
    if (west.empty() || poles[place] > poles[west.back()]) west.push_back(place);
    while (!east.empty() && poles[east.back()] <= poles[place]) east.pop_back();
    east.push_back(place);
  }
  vector<long long> lamps;
  ranges::set_symmetric_difference(west, east, back_inserter(lamps));
  return lamps;
}
