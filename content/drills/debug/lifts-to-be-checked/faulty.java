// Finds the lifts whose gates do not agree.

import java.util.*;

/** The people that were counted at one end of the lifts. */
class Gates {
    private final Map<Integer, Integer> people = new TreeMap<>();

    Gates(int[][] notes) {
        for (int[] note : notes) {
            people.merge(note[0], note[1], Integer::sum);
        }
    }

    Set<Integer> lifts() {
        return people.keySet();
    }

    Integer peopleAt(Integer lift) {
        return people.getOrDefault(lift, 0);
    }
}

class Solution {
    int[] liftsToCheck(int[][] bottom, int[][] top) {
        Gates start = new Gates(bottom);
        Gates end = new Gates(top);
        Set<Integer> lifts = new TreeSet<>(start.lifts());
        lifts.addAll(end.lifts());

        List<Integer> found = new ArrayList<>();
        for (Integer lift : lifts) {
            Integer before = start.peopleAt(lift);
            Integer after = end.peopleAt(lift);
            if (before != after) {
                found.add(lift);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
