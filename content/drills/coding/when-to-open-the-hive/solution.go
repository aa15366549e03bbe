package main

func bestHarvest(nectar []int, rest int) int {
	weeks := len(nectar)
	best := make([]int, weeks+1)
	for week, yield := range nectar {
		if week > 0 {
			yield += nectar[week-1] / 2
		}
		if week > rest {
			yield += best[week-rest]
		}
		best[week+1] = best[week]
		if yield > best[week+1] {
			best[week+1] = yield
		}
	}
	return best[weeks]
}
