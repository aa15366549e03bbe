#include <bits/stdc++.h>
using namespace std;

class FieldNotebook {
  using Entries = unordered_map<string, optional<long long>>;

  size_t lines, bundles;
  Entries page;
  deque<Entries> sealed;

  void write(const string& plant, optional<long long> count) {
    page[plant] = count;
    if (page.size() < lines) return;
    sealed.push_front(exchange(page, {}));
    if (sealed.size() > bundles) putTogether();
  }

  void putTogether() {
    Entries whole;
    for (Entries& bundle : sealed) whole.merge(bundle);
    erase_if(whole, [](const auto& entry) { return !entry.second.has_value(); });
    sealed.clear();
    if (!whole.empty()) sealed.push_front(std::move(whole));
  }

 public:
  FieldNotebook(long long lines, long long bundles) : lines(lines), bundles(bundles) {}

  void note(const string& plant, long long count) { write(plant, count); }

  void strike(const string& plant) { write(plant, nullopt); }

  optional<long long> lookUp(const string& plant) {
    if (auto entry = page.find(plant); entry != page.end()) return entry->second;
    for (const Entries& bundle : sealed) {
      if (auto entry = bundle.find(plant); entry != bundle.end()) return entry->second;
    }
    return nullopt;
  }

  vector<long long> bundleSizes() {
    vector<long long> sizes;
    for (const Entries& bundle : sealed) sizes.push_back(bundle.size());
    return sizes;
  }
};
