#include <bits/stdc++.h>
using namespace std;

struct Pipe {
  long long west, east;
  size_t height;
};

class SumTree {
  vector<long long> sums;

 public:
  explicit SumTree(size_t size) : sums(size + 1) {}

  void add(size_t place, long long amount) {
    for (size_t i = place + 1; i < sums.size(); i += i & -i) sums[i] += amount;
  }

  long long before(size_t place) const {
    long long sum = 0;
    for (size_t i = place; i > 0; i -= i & -i) sum += sums[i];
    return sum;
  }
};

vector<long long> bridgesNeeded(const vector<vector<long long>>& pipes, const vector<vector<long long>>& cables) {
  vector<long long> heights;
  for (const auto& pipe : pipes) heights.push_back(pipe[0]);
  ranges::sort(heights);
  const auto countBelow = [&](long long y) -> size_t { return ranges::lower_bound(heights, y) - heights.begin(); };

  vector<Pipe> byWest;
  for (const auto& pipe : pipes) {
    const auto [west, east] = minmax(pipe[1], pipe[2]);
    if (west < east) byWest.push_back({west, east, countBelow(pipe[0])});
  }
  vector<Pipe> byEast = byWest;
  ranges::sort(byWest, {}, &Pipe::west);
  ranges::sort(byEast, {}, &Pipe::east);

  vector<size_t> order(cables.size());
  iota(order.begin(), order.end(), 0);
  ranges::sort(order, {}, [&](size_t i) { return cables[i][0]; });

  vector<long long> counts(cables.size());
  SumTree crossed(heights.size());
  size_t begun = 0, ended = 0;
  for (size_t i : order) {
    const long long x = cables[i][0];
    for (; begun < byWest.size() && byWest[begun].west < x; ++begun) crossed.add(byWest[begun].height, 1);
    for (; ended < byEast.size() && byEast[ended].east <= x; ++ended) crossed.add(byEast[ended].height, -1);
    const auto [south, north] = minmax(cables[i][1], cables[i][2]);
    if (south < north) counts[i] = crossed.before(countBelow(north)) - crossed.before(countBelow(south + 1));
  }
  return counts;
}
