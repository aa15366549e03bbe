#include <bits/stdc++.h>
using namespace std;

long long firstFault(const vector<long long>& events) {
  stack<long long> open;
  for (size_t place = 0; place < events.size(); ++place) {
    const long long event = events[place];
    if (event == 0) {
      open = {};
    } else if (event > 0) {
      if (!open.empty() && open.top() < event) return place;
      open.push(event);
    } else {
      if (open.empty() || open.top() != -event) return place;
      open.pop();
    }
  }
  return open.empty() ? -1 : events.size();
}
