package main

func seenByOne(poles []int) []int {
	seen := make([]bool, len(poles))
	highest := 0
	for i, height := range poles {
		if height > highest {
			seen[i] = true
			highest = height
		}
	}
	highest = 0
	for i := len(poles) - 1; i >= 0; i-- {
		if poles[i] > highest {
			seen[i] = !seen[i]
			highest = poles[i]
		}
	}
	lamps := []int{}
	for i, lamp := range seen {
		if lamp {
			lamps = append(lamps, i)
		}
	}
	return lamps
}
