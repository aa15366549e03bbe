package main

// Ferry holds the free berths of each deck.
type Ferry struct {
	free []int
}

func (f *Ferry) Free(deck int) int {
	return f.free[deck]
}

func (f *Ferry) Take(deck, persons int) {
	f.free[deck] -= persons
}

// Clerk serves the families of one queue, each of them in two steps.
type Clerk struct {
	queue    [][]int
	hasFound bool // whether there were berths for the first family of the queue
	answers  []int
}

// Answer ends the turn of the first family.
func (c *Clerk) Answer(answer int) {
	c.answers = append(c.answers, answer)
	c.queue = c.queue[1:]
	c.hasFound = false
}

// Step makes the next step of the clerk, if there is one.
func (c *Clerk) Step(ferry *Ferry) {
	if len(c.queue) == 0 {
		return
	}
	deck, persons := c.queue[0][0], c.queue[0][1]
	if ferry.Free(deck) < persons {
		c.Answer(0)
	} else if c.hasFound {
		ferry.Take(deck, persons)
		c.Answer(1)
	} else {
		c.hasFound = true
	}
}

func sellBerths(free []int, queues [][][]int, schedule []int) [][]int {
	ferry := &Ferry{free: free}
	clerks := make([]*Clerk, len(queues))
	for at, queue := range queues {
		clerks[at] = &Clerk{queue: queue, answers: []int{}}
	}
	for _, at := range schedule {
		clerks[at].Step(ferry)
	}
	result := [][]int{}
	for _, clerk := range clerks {
		result = append(result, clerk.answers)
	}
	return append(result, ferry.free)
}
