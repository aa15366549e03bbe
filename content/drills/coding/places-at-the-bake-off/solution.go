package main

import "sort"

type score struct {
	sum, lowest int
}

func (s score) beats(other score) bool {
	if s.sum != other.sum {
		return s.sum > other.sum
	}
	return s.lowest > other.lowest
}

func places(marks [][]int) []int {
	scores := make([]score, len(marks))
	order := make([]int, len(marks))
	for cake, given := range marks {
		scores[cake] = scoreOf(given)
		order[cake] = cake
	}
	sort.Slice(order, func(a, b int) bool {
		return scores[order[a]].beats(scores[order[b]])
	})

	result := make([]int, len(marks))
	for rank, cake := range order {
		if rank > 0 && scores[cake] == scores[order[rank-1]] {
			result[cake] = result[order[rank-1]]
		} else {
			result[cake] = rank + 1
		}
	}
	return result
}

func scoreOf(marks []int) score {
	sum, lowest, highest := 0, marks[0], marks[0]
	for _, mark := range marks {
		sum += mark
		if mark < lowest {
			lowest = mark
		}
		if mark > highest {
			highest = mark
		}
	}
	return score{sum - lowest - highest, lowest}
}
