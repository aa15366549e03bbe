package main

func neverClosed(n int, waits [][]int, closed []int) []int {
	waiters := make([][]int, n)
	pending := make([]int, n)
	for _, pair := range waits {
		waiting, needed := pair[0], pair[1]
		waiters[needed] = append(waiters[needed], waiting)
		pending[waiting]++
	}

	isClosed := make([]bool, n)
	queue := []int{}
	closeClaim := func(claim int) {
		if !isClosed[claim] {
			isClosed[claim] = true
			queue = append(queue, claim)
		}
	}
	for _, claim := range closed {
		closeClaim(claim)
	}
	for claim, count := range pending {
		if count == 0 {
			closeClaim(claim)
		}
	}
	for next := 0; next < len(queue); next++ {
		for _, waiter := range waiters[queue[next]] {
			pending[waiter]--
			if pending[waiter] == 0 {
				closeClaim(waiter)
			}
		}
	}

	open := []int{}
	for claim, done := range isClosed {
		if !done {
			open = append(open, claim)
		}
	}
	return open
}
