package main

import "sort"

const (
	pipeEnds = iota
	cableIsAsked
	pipeBegins
)

type event struct {
	x, kind, low, high, cable int
}

func bridgesNeeded(pipes [][]int, cables [][]int) []int {
	heights := []int{}
	events := []event{}
	for _, pipe := range pipes {
		y, x1, x2 := pipe[0], pipe[1], pipe[2]
		if x1 == x2 {
			continue
		}
		if x1 > x2 {
			x1, x2 = x2, x1
		}
		heights = append(heights, y)
		events = append(events, event{x: x1, kind: pipeBegins, low: y}, event{x: x2, kind: pipeEnds, low: y})
	}
	for i, cable := range cables {
		y1, y2 := cable[1], cable[2]
		if y1 > y2 {
			y1, y2 = y2, y1
		}
		if y1 < y2 {
			events = append(events, event{x: cable[0], kind: cableIsAsked, low: y1, high: y2, cable: i})
		}
	}
	sort.Ints(heights)
	sort.Slice(events, func(i, j int) bool {
		a, b := events[i], events[j]
		return a.x < b.x || (a.x == b.x && a.kind < b.kind)
	})

	counts := make([]int, len(cables))
	open := make(tree, len(heights)+1)
	for _, e := range events {
		switch e.kind {
		case pipeBegins:
			open.add(sort.SearchInts(heights, e.low), 1)
		case pipeEnds:
			open.add(sort.SearchInts(heights, e.low), -1)
		case cableIsAsked:
			below := sort.SearchInts(heights, e.high)
			notAbove := sort.SearchInts(heights, e.low+1)
			counts[e.cable] = open.sumBefore(below) - open.sumBefore(notAbove)
		}
	}
	return counts
}

type tree []int

func (t tree) add(place, amount int) {
	for i := place + 1; i < len(t); i += i & -i {
		t[i] += amount
	}
}

func (t tree) sumBefore(place int) int {
	sum := 0
	for i := place; i > 0; i -= i & -i {
		sum += t[i]
	}
	return sum
}
