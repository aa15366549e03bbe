#include <bits/stdc++.h>
using namespace std;

class Doors {
 public:
  Doors(long long unlucky, long long left, long long right) : unlucky(unlucky), left(left), right(right) {
    endings.assign(maxLength + 1, vector<long long>(10, 1));
    for (int length = 1; length <= maxLength; ++length) {
      for (int previous = 0; previous < 10; ++previous) {
        long long sum = 0;
        for (int digit = 0; digit < 10; ++digit) {
          if (allowed(previous, digit)) sum += endings[length - 1][digit];
        }
        endings[length][previous] = sum;
      }
    }
  }

  long long upTo(long long limit) const {
    const string digits = to_string(limit);
    const int length = digits.size();
    long long count = 0;
    for (int place = 0; place < length; ++place) {
      for (int first = 1; place > 0 && first < 10; ++first) {
        if (first != unlucky) count += endings[length - place - 1][first];
      }
    }
    for (int place = 0, previous = none; place < length; ++place) {
      const int own = digits[place] - '0';
      for (int digit = place == 0 ? 1 : 0; digit < own; ++digit) {
        if (allowed(previous, digit)) count += endings[length - place - 1][digit];
      }
      if (!allowed(previous, own)) return count;
      previous = own;
    }
    return count + 1;
  }

 private:
  static constexpr int maxLength = 16;
  static constexpr int none = -1;
  long long unlucky, left, right;
  vector<vector<long long>> endings;

  bool allowed(int previous, int digit) const {
    return digit != unlucky && !(previous == left && digit == right);
  }
};

long long doorNumber(long long k, long long unlucky, long long left, long long right) {
  const Doors doors(unlucky, left, right);
  long long low = k, high = 1'000'000'000'000'000;
  while (low < high) {
    const long long middle = (low + high) / 2;
    if (doors.upTo(middle) >= k) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}
