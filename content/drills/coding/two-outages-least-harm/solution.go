package main

import "sort"

type change struct {
	at, by int
}

type piece struct {
	start, harm int
}

func harmPieces(bookings [][]int, lastStart, length int) []piece {
	changes := []change{}
	add := func(first, last, people int) {
		if first < 0 {
			first = 0
		}
		if last > lastStart {
			last = lastStart
		}
		if first <= last {
			changes = append(changes, change{first, people}, change{last + 1, -people})
		}
	}
	for _, booking := range bookings {
		start, end, people := booking[0], booking[0]+booking[1], booking[2]
		add(start-length+1, end-1, people)
		add(end-length, start, people)
	}
	sort.Slice(changes, func(i, j int) bool { return changes[i].at < changes[j].at })

	pieces := []piece{{0, 0}}
	for _, change := range changes {
		if change.at > lastStart {
			break
		}
		last := pieces[len(pieces)-1]
		if change.at > last.start {
			last.start = change.at
			pieces = append(pieces, last)
		}
		pieces[len(pieces)-1].harm += change.by
	}
	return pieces
}

func bestOutages(bookings [][]int, day int, length int) []int {
	if 2*length > day {
		return []int{}
	}
	pieces := harmPieces(bookings, day-length, length)
	bestFrom := make([]int, len(pieces))
	for i := len(pieces) - 1; i >= 0; i-- {
		bestFrom[i] = i
		if i+1 < len(pieces) && pieces[bestFrom[i+1]].harm < pieces[i].harm {
			bestFrom[i] = bestFrom[i+1]
		}
	}

	var best []int
	at := 0
	// The later an outage begins in its piece, the less is left for the second: only the piece's start counts.
	for _, first := range pieces {
		earliest := first.start + length
		if earliest > day-length {
			break
		}
		for at+1 < len(pieces) && pieces[at+1].start <= earliest {
			at++
		}
		second := pieces[bestFrom[at]]
		if second.start < earliest {
			second.start = earliest
		}
		harm := first.harm + second.harm
		if best == nil || harm < best[2] {
			best = []int{first.start, second.start, harm}
		}
	}
	return best
}
