#include <bits/stdc++.h>
using namespace std;

// The numbers above the card have to fall, the others must not.
long long firstImpossible(const vector<long long>& passed, long long card) {
  optional<long long> lastLeft;
  optional<long long> lastRight;
  for (size_t position = 0; position < passed.size(); ++position) {
    const long long number = passed[position];
    if (card < number) {
      if (lastLeft && number >= *lastLeft) return position;
      lastLeft = number;
    } else {
      if (lastRight && number < *lastRight) return position;
      lastRight = number;
    }
  }
  return -1;
}
