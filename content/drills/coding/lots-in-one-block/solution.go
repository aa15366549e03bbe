package main

import "sort"

func scatteredLots(store [][]int) []int {
	if len(store) == 0 {
		return []int{}
	}
	columns := len(store[0])
	parent := make([]int, len(store)*columns)
	for place := range parent {
		parent[place] = place
	}
	find := func(place int) int {
		for parent[place] != place {
			parent[place] = parent[parent[place]]
			place = parent[place]
		}
		return place
	}

	pieces := map[int]int{}
	join := func(lot, a, b int) {
		a, b = find(a), find(b)
		if a != b {
			parent[a] = b
			pieces[lot]--
		}
	}
	for row, shelf := range store {
		for column, lot := range shelf {
			if lot == 0 {
				continue
			}
			pieces[lot]++
			place := row*columns + column
			if row > 0 && store[row-1][column] == lot {
				join(lot, place-columns, place)
			}
			if column > 0 && shelf[column-1] == lot {
				join(lot, place-1, place)
			}
		}
		if last := columns - 1; shelf[0] != 0 && shelf[0] == shelf[last] {
			join(shelf[0], row*columns, row*columns+last)
		}
	}

	scattered := []int{}
	for lot, count := range pieces {
		if count > 1 {
			scattered = append(scattered, lot)
		}
	}
	sort.Ints(scattered)
	return scattered
}
