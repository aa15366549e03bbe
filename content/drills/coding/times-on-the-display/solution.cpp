#include <bits/stdc++.h>
using namespace std;

long long timesShown(long long modulus, long long add, long long seed, long long code, long long presses) {
  const auto after = [&](long long shown) { return (shown * shown + add) % modulus; };

  long long slow = after(seed);
  long long fast = after(slow);
  while (slow != fast) {
    slow = after(slow);
    fast = after(after(fast));
  }

  long long ringStart = 1;
  long long inRing = after(seed);
  fast = after(fast);
  while (inRing != fast) {
    inRing = after(inRing);
    fast = after(fast);
    ++ringStart;
  }

  long long ringLength = 1;
  for (long long shown = after(inRing); shown != inRing; shown = after(shown)) ++ringLength;

  long long times = 0;
  long long shown = seed;
  for (long long press = 1; press < ringStart + ringLength && press <= presses; ++press) {
    shown = after(shown);
    if (shown != code) continue;
    times += press < ringStart ? 1 : 1 + (presses - press) / ringLength;
  }
  return times;
}
