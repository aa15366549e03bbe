package main

// Stalls are at least a gap apart, so each stretch of that length has one at most.
type quay struct {
	gap    int
	stalls map[int]int
}

func placeStalls(wishes []int, gap int) []int {
	market := quay{gap, map[int]int{}}
	places := make([]int, len(wishes))
	for trader, wish := range wishes {
		position := wish
		stall, blocked := market.inTheWay(position)
		if blocked {
			position = stall + gap
			_, blocked = market.inTheWay(position)
		}
		if blocked {
			places[trader] = -1
			continue
		}
		market.stalls[position/gap] = position
		places[trader] = position
	}
	return places
}

func (q quay) inTheWay(position int) (nearest int, found bool) {
	distance := q.gap
	middle := position / q.gap
	for stretch := middle - 1; stretch <= middle+1; stretch++ {
		stall, taken := q.stalls[stretch]
		if taken && between(stall, position) < distance {
			nearest, found, distance = stall, true, between(stall, position)
		}
	}
	return nearest, found
}

func between(a, b int) int {
	if a < b {
		return b - a
	}
	return a - b
}
