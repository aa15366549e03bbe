package main

func shortestWalk(shelves []string, order []string) []int {
	lacking := map[string]int{"mixed": len(order)}
	for _, article := range order {
		lacking[article]++
	}
	// A label that nobody ordered never rises above 0 here, and so counts for nothing.
	unserved := len(order)
	best := []int{}
	if unserved == 0 {
		return best
	}
	first := 0
	for last, label := range shelves {
		if lacking[label] > 0 {
			unserved--
		}
		lacking[label]--
		for unserved == 0 {
			if len(best) == 0 || last-first < best[1]-best[0] {
				best = []int{first, last}
			}
			lacking[shelves[first]]++
			if lacking[shelves[first]] > 0 {
				unserved++
			}
			first++
		}
	}
	return best
}
