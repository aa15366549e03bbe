package main

import "sort"

func leastCash(towns [][]int) int {
	var gains, losses [][]int
	for _, town := range towns {
		if town[1] >= 0 {
			gains = append(gains, town)
		} else {
			losses = append(losses, town)
		}
	}
	sort.Slice(gains, func(a, b int) bool { return gains[a][0] < gains[b][0] })
	sort.Slice(losses, func(a, b int) bool {
		return losses[a][0]+losses[a][1] > losses[b][0]+losses[b][1]
	})

	start, change := 0, 0
	for _, town := range append(gains, losses...) {
		if town[0]-change > start {
			start = town[0] - change
		}
		change += town[1]
	}
	return start
}
