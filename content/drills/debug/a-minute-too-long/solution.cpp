// A day in the laundry, minute by minute.

#include <bits/stdc++.h>
using namespace std;

struct Load {
    long long number;
    long long left;  // minutes that it still needs
};

class Laundry {
public:
    Laundry(size_t machines, deque<Load> waiting) : machines(machines), waiting(move(waiting)) {}

    vector<vector<long long>> run() {
        fill();
        for (long long minute = 1; !running.empty(); ++minute) {
            tick(minute);
            fill();
        }
        return finished;
    }

private:
    /** Waiting loads take the free machines. */
    void fill() {
        while (running.size() < machines && !waiting.empty()) {
            running.push_back(waiting.front());
            waiting.pop_front();
        }
    }

    /** Each load gets on by a minute; what is finished is taken out. */
    void tick(long long minute) {
        for (size_t at = 0; at < running.size();) {
            running[at].left -= 1;
            if (running[at].left <= 0) {
                finished.push_back({running[at].number, minute});
                running.erase(running.begin() + at);
            } else {
                ++at;
            }
        }
    }

    size_t machines;
    deque<Load> waiting;
    vector<Load> running;  // in the order in which they were begun
    vector<vector<long long>> finished;
};

vector<vector<long long>> washDay(long long machines, const vector<vector<long long>>& loads) {
    deque<Load> waiting;
    for (const auto& load : loads) {
        waiting.push_back({load[0], load[1]});
    }
    return Laundry(machines, waiting).run();
}
