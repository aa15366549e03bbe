#include <bits/stdc++.h>
using namespace std;

class ReturnsTrolley {
  struct Place {
    long long title;
    int times;
  };

  static constexpr int timesToTheWindow = 3;
  size_t places;
  list<Place> order;
  unordered_map<long long, list<Place>::iterator> found;

  long long remove(list<Place>::iterator place) {
    long long title = place->title;
    found.erase(title);
    order.erase(place);
    return title;
  }

 public:
  explicit ReturnsTrolley(long long places) : places(places) {}

  optional<long long> handIn(long long title) {
    if (auto known = found.find(title); known != found.end()) {
      auto place = known->second;
      if (++place->times == timesToTheWindow) return remove(place);
      order.splice(order.end(), order, place);
      return nullopt;
    }
    optional<long long> gone;
    if (order.size() == places) gone = remove(order.begin());
    found[title] = order.insert(order.end(), {title, 1});
    return gone;
  }

  optional<long long> nextToGo() {
    if (order.empty()) return nullopt;
    return order.front().title;
  }
};
