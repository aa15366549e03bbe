package main

import "sort"

func allOnTime(jobs [][]int, speed int) bool {
	free := 0
	for _, job := range jobs {
		arrive, pages, due := job[0], job[1], job[2]
		if free < arrive {
			free = arrive
		}
		free += (pages + speed - 1) / speed
		if free > due {
			return false
		}
	}
	return true
}

func slowestSpeed(jobs [][]int, fastest int) int {
	speed := 1 + sort.Search(fastest, func(i int) bool { return allOnTime(jobs, i+1) })
	if speed > fastest {
		return -1
	}
	return speed
}
