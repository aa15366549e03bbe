package main

type waitingReport struct {
	urgency int
	number  int
}

type RepairDesk struct {
	heap     []waitingReport
	reported int
	raised   int
}

func NewRepairDesk() *RepairDesk {
	return &RepairDesk{}
}

func (r *RepairDesk) Report(urgency int) int {
	r.reported++
	r.heap = append(r.heap, waitingReport{urgency - r.raised, r.reported})
	r.siftUp(len(r.heap) - 1)
	return r.reported
}

func (r *RepairDesk) RaiseAll(by int) {
	r.raised += by
}

func (r *RepairDesk) NextFrom(lowest int) *int {
	if len(r.heap) == 0 || r.heap[0].urgency+r.raised < lowest {
		return nil
	}
	number := r.heap[0].number
	last := len(r.heap) - 1
	r.heap[0] = r.heap[last]
	r.heap = r.heap[:last]
	r.siftDown(0)
	return &number
}

func (r *RepairDesk) goesBefore(a, b int) bool {
	one, other := r.heap[a], r.heap[b]
	if one.urgency != other.urgency {
		return one.urgency > other.urgency
	}
	return one.number < other.number
}

func (r *RepairDesk) siftUp(place int) {
	for place > 0 {
		parent := (place - 1) / 2
		if !r.goesBefore(place, parent) {
			return
		}
		r.heap[place], r.heap[parent] = r.heap[parent], r.heap[place]
		place = parent
	}
}

func (r *RepairDesk) siftDown(place int) {
	for {
		top := place
		for child := 2*place + 1; child <= 2*place+2 && child < len(r.heap); child++ {
			if r.goesBefore(child, top) {
				top = child
			}
		}
		if top == place {
			return
		}
		r.heap[place], r.heap[top] = r.heap[top], r.heap[place]
		place = top
	}
}
