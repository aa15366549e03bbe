// Tidies away old backup copies.

import java.util.*;

/** How long copies are kept, and how many stay in any case. */
class Rule {
    /** Milliseconds of a day. */
    static final long DAY = 24 * 60 * 60 * 1000;

    final int keepDays;
    final int atLeast;

    Rule(int keepDays, int atLeast) {
        this.keepDays = keepDays;
        this.atLeast = atLeast;
    }

    /** A copy that was taken before this moment is old. */
    long border(long now) {
        long kept = keepDays * DAY;
        return now - kept;
    }

    /** How many of that many copies may be looked at for deletion. */
    int candidates(int copies) {
        return Math.max(0, copies - atLeast);
    }
}

class Solution {
    long[] copiesToDelete(long[] taken, long now, int keepDays, int atLeast) {
        Rule rule = new Rule(keepDays, atLeast);
        long border = rule.border(now);
        long[] oldestFirst = taken.clone();
        Arrays.sort(oldestFirst);

        int deleted = 0;
        while (deleted < rule.candidates(oldestFirst.length) && oldestFirst[deleted] < border) {
            deleted += 1;
        }
        return Arrays.copyOf(oldestFirst, deleted);
    }
}
