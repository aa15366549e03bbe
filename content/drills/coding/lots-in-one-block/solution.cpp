#include <bits/stdc++.h>
using namespace std;

vector<long long> scatteredLots(const vector<vector<long long>>& store) {
  if (store.empty()) return {};
  const size_t rows = store.size(), columns = store[0].size();
  vector<bool> seen(rows * columns);
  unordered_map<long long, int> pieces;
  vector<size_t> stack;

  const auto visit = [&](size_t row, size_t column, long long lot) {
    const size_t place = row * columns + column;
    if (store[row][column] != lot || seen[place]) return;
    seen[place] = true;
    stack.push_back(place);
  };

  for (size_t row = 0; row < rows; row++) {
    for (size_t column = 0; column < columns; column++) {
      const long long lot = store[row][column];
      if (lot == 0) continue;
      visit(row, column, lot);
      if (!stack.empty()) pieces[lot]++;
      while (!stack.empty()) {
        const size_t r = stack.back() / columns, c = stack.back() % columns;
        stack.pop_back();
        if (r > 0) visit(r - 1, c, lot);
        if (r + 1 < rows) visit(r + 1, c, lot);
        visit(r, (c + 1) % columns, lot);
        visit(r, (c + columns - 1) % columns, lot);
      }
    }
  }

  vector<long long> scattered;
  for (const auto& [lot, count] : pieces) {
    if (count > 1) scattered.push_back(lot);
  }
  sort(scattered.begin(), scattered.end());
  return scattered;
}
