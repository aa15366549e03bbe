package main

// starts says at how many hours a stretch can begin.
func starts(count, hours int) int {
	if hours > count {
		return 0
	}
	return count - hours
}

// isFree says whether the ferry is in the harbour in all hours of a stretch.
func isFree(away map[int]bool, first, last int) bool {
	for hour := first; hour <= last; hour++ {
		if away[hour] {
			return false
		}
	}
	return true
}

// costOf adds up the prices of a stretch.
func costOf(prices []int, first, last int) int {
	total := 0
	for hour := first; hour <= last && hour < len(prices); hour++ {
		total += prices[hour]
	}
	return total
}

func cheapestHours(prices []int, away []int, hours int) []int {
	isAway := map[int]bool{}
	for _, hour := range away {
		isAway[hour] = true
	}
	best := []int{-1, -1, 0}
	for first := 0; first < starts(len(prices), hours); first++ {
		last := first + hours - 1
		if !isFree(isAway, first, last) {
			continue
		}
		total := costOf(prices, first, last)
		if best[0] < 0 || total < best[2] {
			best = []int{first, last, total}
		}
	}
	last := len(prices) - 1
	first := last - hours + 1
	if best[0] < 0 && first >= 0 && isFree(isAway, first, last) {
		best = []int{first, last, costOf(prices, first, last)}
	}
	return best
}
