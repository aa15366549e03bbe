#include <bits/stdc++.h>
using namespace std;

long long countBlends(long long total, const vector<vector<long long>>& ingredients) {
  const long long modulus = 1'000'000'007;
  vector<long long> ways(total + 1, 0);
  ways[0] = 1;
  for (const auto& ingredient : ingredients) {
    const long long grams = ingredient[0], least = ingredient[1], most = ingredient[2];
    vector<long long> prefix = ways;
    for (long long weight = grams; weight <= total; ++weight) {
      prefix[weight] = (prefix[weight] + prefix[weight - grams]) % modulus;
    }
    for (long long weight = least * grams; weight <= total; ++weight) {
      ways[weight] += prefix[weight - least * grams];
      const long long excess = weight - (most + 1) * grams;
      if (excess >= 0) ways[weight] += modulus - prefix[excess];
      ways[weight] %= modulus;
    }
  }
  return ways[total];
}
