package main

func tablesNeeded(guests int, seats int, known [][]int) int {
	parent := make([]int, guests)
	for guest := range parent {
		parent[guest] = guest
	}
	find := func(guest int) int {
		for parent[guest] != guest {
			parent[guest] = parent[parent[guest]]
			guest = parent[guest]
		}
		return guest
	}
	for _, pair := range known {
		parent[find(pair[0])] = find(pair[1])
	}

	size := make([]int, guests)
	for guest := range parent {
		size[find(guest)]++
	}
	tables := 0
	for _, people := range size {
		tables += (people + seats - 1) / seats
	}
	return tables
}
