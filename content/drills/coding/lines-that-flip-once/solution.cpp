#include <bits/stdc++.h>
using namespace std;

vector<long long> flippedOnce(const vector<long long>& readings) {
  unsigned long long exactlyOnce = 0, never = (1ULL << 30) - 1;
  for (size_t i = 1; i < readings.size(); ++i) {
    const unsigned long long flipped = readings[i - 1] ^ readings[i];
    exactlyOnce = (exactlyOnce & ~flipped) | (never & flipped);
    never &= ~flipped;
  }
  vector<long long> lines;
  for (; exactlyOnce != 0; exactlyOnce &= exactlyOnce - 1) lines.push_back(countr_zero(exactlyOnce));
  return lines;
}
