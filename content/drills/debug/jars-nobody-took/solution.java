// Books jars on shelves; a write is refused when it would overwrite another.

import java.util.*;
import java.util.stream.*;

/** What is stored for a shelf; the version grows with each write. */
class Shelf {
    int jars;
    int bookings = 0;
    int version = 0;

    Shelf(int jars) {
        this.jars = jars;
    }

    /** Writes if the version is still that one, and says whether it did. */
    boolean write(int newJars, int newBookings, int expected) {
        if (version != expected) {
            return false;
        }
        jars = newJars;
        bookings = newBookings;
        version += 1;
        return true;
    }
}

/** Does its jobs one after the other, each in three steps. */
class Worker {
    final Iterator<int[]> jobs;
    int[] job;
    int step = 1;
    int jars, bookings, version;
    int refused = 0;

    Worker(int[][] jobs) {
        this.jobs = Arrays.asList(jobs).iterator();
        job = next();
    }

    int[] next() {
        return jobs.hasNext() ? jobs.next() : null;
    }

    void makeStep(Shelf shelf) {
        if (step == 1) {
            jars = shelf.jars;
            bookings = shelf.bookings;
            version = shelf.version;
        } else if (step == 2) {
            jars += job[1];
            bookings += 1;
        } else if (shelf.write(jars, bookings, version)) {
            job = next();
        } else {
            refused += 1;
        }
        step = step % 3 + 1;
    }
}

class Solution {
    int[][] bookAll(int[] jars, int[][][] jobs, int[] schedule) {
        List<Shelf> shelves = Arrays.stream(jars).mapToObj(Shelf::new).toList();
        List<Worker> workers = Arrays.stream(jobs).map(Worker::new).toList();
        for (int number : schedule) {
            Worker worker = workers.get(number);
            if (worker.job != null) {
                worker.makeStep(shelves.get(worker.job[0]));
            }
        }
        Stream<int[]> stored = shelves.stream().map(shelf -> new int[] {shelf.jars, shelf.bookings});
        int[] refused = workers.stream().mapToInt(worker -> worker.refused).toArray();
        return Stream.concat(stored, Stream.of(refused)).toArray(int[][]::new);
    }
}
