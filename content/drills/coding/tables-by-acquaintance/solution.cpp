#include <bits/stdc++.h>
using namespace std;

long long tablesNeeded(long long guests, long long seats, const vector<vector<long long>>& known) {
  vector<vector<long long>> friends(guests);
  for (const auto& pair : known) {
    friends[pair[0]].push_back(pair[1]);
    friends[pair[1]].push_back(pair[0]);
  }

  vector<bool> isSeated(guests);
  long long tables = 0;
  for (long long guest = 0; guest < guests; guest++) {
    if (isSeated[guest]) continue;
    isSeated[guest] = true;
    vector<long long> party{guest};
    for (size_t next = 0; next < party.size(); next++) {
      for (const long long other : friends[party[next]]) {
        if (isSeated[other]) continue;
        isSeated[other] = true;
        party.push_back(other);
      }
    }
    tables += (static_cast<long long>(party.size()) + seats - 1) / seats;
  }
  return tables;
}
