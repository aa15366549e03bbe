package main

const unreachable = -1

func cheapestTrip(towns int, fares [][]int, start int, goal int, legs int, every int) int {
	prices := make([]int, towns)
	next := make([]int, towns)
	for town := range prices {
		prices[town] = unreachable
	}
	prices[start] = 0
	cheapest := prices[goal]
	for leg := 1; leg <= legs; leg++ {
		for town := range next {
			next[town] = unreachable
		}
		for _, fare := range fares {
			from, to, price := fare[0], fare[1], fare[2]
			if prices[from] == unreachable {
				continue
			}
			if leg%every == 0 {
				price = 0
			}
			next[to] = cheaper(next[to], prices[from]+price)
		}
		prices, next = next, prices
		cheapest = cheaper(cheapest, prices[goal])
	}
	return cheapest
}

func cheaper(a, b int) int {
	if a == unreachable || b != unreachable && b < a {
		return b
	}
	return a
}
