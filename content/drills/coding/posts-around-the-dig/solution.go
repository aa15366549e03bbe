package main

import "sort"

type point struct{ x, y int }

func postsNeeded(finds [][]int) int {
	points := distinctSorted(finds)
	if len(points) < 2 {
		return len(points)
	}
	there := stretch(points)
	for i, j := 0, len(points)-1; i < j; i, j = i+1, j-1 {
		points[i], points[j] = points[j], points[i]
	}
	back := stretch(points)
	if len(there) == 2 && len(back) == 2 {
		return posts(there) + 1
	}
	return posts(there) + posts(back)
}

func distinctSorted(finds [][]int) []point {
	seen := map[point]bool{}
	points := []point{}
	for _, find := range finds {
		place := point{find[0], find[1]}
		if !seen[place] {
			seen[place] = true
			points = append(points, place)
		}
	}
	sort.Slice(points, func(i, j int) bool {
		a, b := points[i], points[j]
		return a.x < b.x || (a.x == b.x && a.y < b.y)
	})
	return points
}

func stretch(points []point) []point {
	tape := []point{}
	for _, next := range points {
		for len(tape) > 1 && !turnsLeft(tape[len(tape)-2], tape[len(tape)-1], next) {
			tape = tape[:len(tape)-1]
		}
		tape = append(tape, next)
	}
	return tape
}

func turnsLeft(a, b, c point) bool {
	return (b.x-a.x)*(c.y-a.y) > (b.y-a.y)*(c.x-a.x)
}

func posts(tape []point) int {
	total := 0
	for i := 1; i < len(tape); i++ {
		total += gcd(tape[i].x-tape[i-1].x, tape[i].y-tape[i-1].y)
	}
	return total
}

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	if a < 0 {
		return -a
	}
	return a
}
