package main

import "container/heap"

type intHeap []int

func (h intHeap) Len() int            { return len(h) }
func (h intHeap) Less(i, j int) bool  { return h[i] < h[j] }
func (h intHeap) Swap(i, j int)       { h[i], h[j] = h[j], h[i] }
func (h *intHeap) Push(x interface{}) { *h = append(*h, x.(int)) }
func (h *intHeap) Pop() interface{} {
	last := len(*h) - 1
	item := (*h)[last]
	*h = (*h)[:last]
	return item
}

func startTimes(jobs [][]int, workers int, streak int) []int {
	starts := make([]int, len(jobs))
	finishes := &intHeap{}
	express := &intHeap{} // takes * len(jobs) + job
	ordinary := []int{}
	arrived, expressInARow := 0, 0

	for arrived < len(jobs) || express.Len() > 0 || len(ordinary) > 0 {
		now := nextMinute(jobs[arrived:], *finishes)
		for finishes.Len() > 0 && (*finishes)[0] == now {
			heap.Pop(finishes)
		}
		for ; arrived < len(jobs) && jobs[arrived][0] == now; arrived++ {
			if jobs[arrived][2] == 1 {
				heap.Push(express, jobs[arrived][1]*len(jobs)+arrived)
			} else {
				ordinary = append(ordinary, arrived)
			}
		}
		for finishes.Len() < workers && (express.Len() > 0 || len(ordinary) > 0) {
			var job int
			if len(ordinary) == 0 || (express.Len() > 0 && expressInARow < streak) {
				job = heap.Pop(express).(int) % len(jobs)
				expressInARow++
			} else {
				job = ordinary[0]
				ordinary = ordinary[1:]
				expressInARow = 0
			}
			starts[job] = now
			heap.Push(finishes, now+jobs[job][1])
		}
	}
	return starts
}

func nextMinute(coming [][]int, finishes intHeap) int {
	if len(coming) == 0 || (len(finishes) > 0 && finishes[0] < coming[0][0]) {
		return finishes[0]
	}
	return coming[0][0]
}
