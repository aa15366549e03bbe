#include <bits/stdc++.h>
using namespace std;

vector<long long> parcelsPerKiosk(long long length, const vector<long long>& kiosks, const vector<long long>& parcels, long long reach) {
  if (kiosks.empty()) return {static_cast<long long>(parcels.size())};
  vector<long long> counts(kiosks.size() + 1);

  vector<size_t> byPlace(kiosks.size());
  iota(byPlace.begin(), byPlace.end(), 0);
  ranges::stable_sort(byPlace, {}, [&](size_t i) { return kiosks[i]; });
  vector<long long> sorted = parcels;
  ranges::sort(sorted);

  size_t next = 0;
  for (long long parcel : sorted) {
    while (next < byPlace.size() && kiosks[byPlace[next]] < parcel) ++next;
    const bool wraps = next == byPlace.size();
    const size_t kiosk = byPlace[wraps ? 0 : next];
    const long long way = kiosks[kiosk] + (wraps ? length : 0) - parcel;
    ++counts[way <= reach ? kiosk : kiosks.size()];
  }
  return counts;
}
