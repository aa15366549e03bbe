#include <bits/stdc++.h>
using namespace std;

struct Span {
  long long start, end;
};

vector<Span> merged(const vector<vector<long long>>& entries) {
  vector<Span> spans;
  for (const auto& entry : entries) spans.push_back({entry[0], entry[0] + entry[1]});
  sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.start < b.start; });
  vector<Span> result;
  for (const Span& span : spans) {
    if (!result.empty() && span.start <= result.back().end) {
      result.back().end = max(result.back().end, span.end);
    } else {
      result.push_back(span);
    }
  }
  return result;
}

vector<vector<long long>> drySpells(const vector<vector<long long>>& runs, const vector<vector<long long>>& supplies, long long grace) {
  const vector<Span> water = merged(supplies);
  vector<vector<long long>> spells;
  size_t next = 0;
  for (const Span& run : merged(runs)) {
    long long from = run.start;
    while (next < water.size() && water[next].end <= from) next++;
    while (from < run.end) {
      const bool interrupted = next < water.size() && water[next].start < run.end;
      const long long until = interrupted ? water[next].start : run.end;
      if (until - from > grace) spells.push_back({from, until});
      if (!interrupted) break;
      from = water[next].end;
      if (from < run.end) next++;
    }
  }
  return spells;
}
