package main

import "math"

func firstImpossible(passed []int, card int) int {
	low, high := math.MinInt, math.MaxInt
	for position, number := range passed {
		if number < low || number >= high {
			return position
		}
		if card < number {
			high = number
		} else {
			low = number
		}
	}
	return -1
}
