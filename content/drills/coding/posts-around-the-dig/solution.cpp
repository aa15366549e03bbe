#include <bits/stdc++.h>
using namespace std;

struct Point {
  long long x, y;
  auto operator<=>(const Point&) const = default;
  Point operator-(const Point& other) const { return {x - other.x, y - other.y}; }
};

long long cross(const Point& a, const Point& b) { return a.x * b.y - a.y * b.x; }

long long squaredLength(const Point& a) { return a.x * a.x + a.y * a.y; }

vector<Point> cornersAround(vector<Point> points) {
  const Point pivot = *ranges::min_element(points);
  ranges::sort(points, [&](const Point& a, const Point& b) {
    const long long turn = cross(a - pivot, b - pivot);
    if (turn != 0) return turn > 0;
    return squaredLength(a - pivot) < squaredLength(b - pivot);
  });
  vector<Point> corners;
  for (const Point& point : points) {
    if (!corners.empty() && corners.back() == point) continue;
    while (corners.size() > 1 && cross(corners.back() - corners[corners.size() - 2], point - corners.back()) <= 0) {
      corners.pop_back();
    }
    corners.push_back(point);
  }
  return corners;
}

long long postsNeeded(const vector<vector<long long>>& finds) {
  if (finds.empty()) return 0;
  vector<Point> points;
  for (const auto& find : finds) points.push_back({find[0], find[1]});
  const vector<Point> corners = cornersAround(points);
  const auto posts = [&](size_t i) {
    const Point side = corners[(i + 1) % corners.size()] - corners[i];
    return gcd(side.x, side.y);
  };
  if (corners.size() <= 2) return posts(0) + 1;
  long long total = 0;
  for (size_t i = 0; i < corners.size(); ++i) total += posts(i);
  return total;
}
