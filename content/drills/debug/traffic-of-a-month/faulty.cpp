// What customers pay for the traffic of a month.

#include <bits/stdc++.h>
using namespace std;

const long long gigabyte = 1'000'000'000;

/** The bytes of all days together. */
long long totalOf(const vector<long long>& days) {
    return accumulate(days.begin(), days.end(), 0);
}

/** The day with the most bytes, from 1; the first of several, and 0 where there are none. */
long long busiestOf(const vector<long long>& days) {
    if (days.empty()) {
        return 0;
    }
    return max_element(days.begin(), days.end()) - days.begin() + 1;
}

/** Gigabytes, each begun one counted whole. */
long long gigabytesOf(long long bytes) {
    return (bytes + gigabyte - 1) / gigabyte;
}

/** What is above the free bytes is paid. */
long long centsFor(long long total, long long free, long long price) {
    if (total <= free) {
        return 0;
    }
    return gigabytesOf(total - free) * price;
}

vector<vector<long long>> trafficReport(const vector<vector<long long>>& customers, long long free, long long price) {
    vector<vector<long long>> report;
    for (const auto& days : customers) {
        long long total = totalOf(days);
        report.push_back({total, busiestOf(days), centsFor(total, free, price)});
    }
    return report;
}
