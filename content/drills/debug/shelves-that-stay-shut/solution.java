// Books jars in and out of the shelves of a seed bank.

import java.util.*;

/** A step that cannot be carried out. */
class Refused extends IllegalArgumentException {
}

class Store {
    final Map<String, Integer> counts = new HashMap<>();
    final Set<String> locked = new HashSet<>();

    boolean lock(String shelf) {
        return locked.add(shelf);
    }

    void unlock(String shelf) {
        locked.remove(shelf);
    }
}

class Solution {
    String book(Store store, String shelf, List<String> steps) {
        if (!store.lock(shelf)) {
            return "locked";
        }
        try {
            int count = store.counts.getOrDefault(shelf, 0);
            for (String step : steps) {
                count += Integer.parseInt(step);
                if (count < 0) {
                    throw new Refused();
                }
            }
            store.counts.put(shelf, count);
            return String.valueOf(count);
        } finally {
            store.unlock(shelf);
        }
    }

    String runJob(Store store, String kind, String shelf, List<String> steps) {
        if (kind.equals("close")) {
            return store.lock(shelf) ? "closed" : "locked";
        }
        if (kind.equals("open")) {
            store.unlock(shelf);
            return "opened";
        }
        try {
            return book(store, shelf, steps);
        } catch (IllegalArgumentException error) {
            return "refused";
        }
    }

    String[] runJobs(String[] shelves, String[][] jobs) {
        Store store = new Store();
        List<String> answers = new ArrayList<>();
        for (String[] job : jobs) {
            answers.add(runJob(store, job[0], job[1], List.of(job).subList(2, job.length)));
        }
        answers.add("shut: " + store.locked.size());
        return answers.toArray(new String[0]);
    }
}
