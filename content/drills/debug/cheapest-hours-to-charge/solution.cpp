// The cheapest hours in which a ferry can charge.

#include <bits/stdc++.h>
using namespace std;

/** At how many hours a stretch can begin. */
long long starts(long long count, long long hours) {
    return max(0LL, count - hours + 1);
}

/** Whether the ferry is in the harbour in all hours of a stretch. */
bool isFree(const set<long long>& away, long long first, long long last) {
    auto next = away.lower_bound(first);
    return next == away.end() || *next > last;
}

/** The prices of a stretch, added up. */
long long costOf(const vector<long long>& prices, long long first, long long last) {
    long long total = 0;
    for (long long hour = first; hour <= last && hour < ssize(prices); ++hour) {
        total += prices[hour];
    }
    return total;
}

vector<long long> cheapestHours(const vector<long long>& prices, const vector<long long>& away, long long hours) {
    const set<long long> isAway(away.begin(), away.end());
    vector<long long> best = {-1, -1, 0};
    for (long long first = 0; first < starts(ssize(prices), hours); ++first) {
        const long long last = first + hours - 1;
        if (!isFree(isAway, first, last)) {
            continue;
        }
        const long long total = costOf(prices, first, last);
        if (best[0] < 0 || total < best[2]) {
            best = {first, last, total};
        }
    }
    return best;
}
