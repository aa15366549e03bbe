package main

import "sort"

func leastCost(buildings int, boilers []int, pipes [][]int) *int {
	// All boilers hang on one more node, as if joined by pipes that cost nothing.
	parent := make([]int, buildings+1)
	for node := range parent {
		parent[node] = node
	}
	find := func(node int) int {
		for parent[node] != node {
			parent[node] = parent[parent[node]]
			node = parent[node]
		}
		return node
	}
	unserved := buildings
	join := func(a, b int) bool {
		a, b = find(a), find(b)
		if a == b {
			return false
		}
		parent[a] = b
		unserved--
		return true
	}
	for _, boiler := range boilers {
		join(boiler, buildings)
	}

	cheapestFirst := append([][]int{}, pipes...)
	sort.Slice(cheapestFirst, func(i, j int) bool { return cheapestFirst[i][2] < cheapestFirst[j][2] })
	total := 0
	for _, pipe := range cheapestFirst {
		cost := pipe[2]
		if join(pipe[0], pipe[1]) || cost < 0 {
			total += cost
		}
	}
	if unserved > 0 {
		return nil
	}
	return &total
}
