package main

import "container/heap"

type arrival struct {
	minute, pier int
}

type arrivals []arrival

func (a arrivals) Len() int           { return len(a) }
func (a arrivals) Less(i, j int) bool { return a[i].minute < a[j].minute }
func (a arrivals) Swap(i, j int)      { a[i], a[j] = a[j], a[i] }
func (a *arrivals) Push(item any)     { *a = append(*a, item.(arrival)) }
func (a *arrivals) Pop() any {
	last := len(*a) - 1
	item := (*a)[last]
	*a = (*a)[:last]
	return item
}

func earliestArrivals(piers int, boats [][]int, start int, change int) []int {
	boatsFrom := make([][][]int, piers)
	for _, boat := range boats {
		boatsFrom[boat[0]] = append(boatsFrom[boat[0]], boat)
	}

	earliest := make([]int, piers)
	for pier := range earliest {
		earliest[pier] = -1
	}
	queue := &arrivals{{minute: start, pier: 0}}
	for queue.Len() > 0 {
		here := heap.Pop(queue).(arrival)
		if earliest[here.pier] >= 0 {
			continue
		}
		earliest[here.pier] = here.minute
		ready := here.minute + change
		if here.pier == 0 {
			ready = start
		}
		for _, boat := range boatsFrom[here.pier] {
			to, minutes, every := boat[1], boat[2], boat[3]
			if earliest[to] < 0 {
				leaves := (ready + every - 1) / every * every
				heap.Push(queue, arrival{minute: leaves + minutes, pier: to})
			}
		}
	}
	return earliest
}
