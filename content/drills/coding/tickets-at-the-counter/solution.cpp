#include <bits/stdc++.h>
using namespace std;

class TicketCounter {
 public:
  long long take() {
    ++drawn;
    joinLine(drawn);
    return drawn;
  }

  bool giveUp(long long ticket) {
    const auto place = places.find(ticket);
    if (place == places.end()) return false;
    line.erase(place->second);
    places.erase(place);
    return true;
  }

  optional<long long> call() {
    latest.reset();
    if (!line.empty()) {
      latest = line.front();
      giveUp(*latest);
    }
    return latest;
  }

  bool missed() {
    const auto ticket = exchange(latest, nullopt);
    if (!ticket || !missedOnce.insert(*ticket).second) return false;
    joinLine(*ticket);
    return true;
  }

  long long waiting() { return static_cast<long long>(line.size()); }

 private:
  void joinLine(long long ticket) { places[ticket] = line.insert(line.end(), ticket); }

  list<long long> line;
  unordered_map<long long, list<long long>::iterator> places;
  unordered_set<long long> missedOnce;
  optional<long long> latest;
  long long drawn = 0;
};
