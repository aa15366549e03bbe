package main

type holder struct {
	isWaiting bool
	hasMissed bool
}

type TicketCounter struct {
	holders []holder
	line    []int
	count   int
	latest  int
}

func NewTicketCounter() *TicketCounter {
	return &TicketCounter{holders: make([]holder, 1)}
}

func (t *TicketCounter) queue(ticket int) {
	t.holders[ticket].isWaiting = true
	t.line = append(t.line, ticket)
	t.count++
}

func (t *TicketCounter) Take() int {
	ticket := len(t.holders)
	t.holders = append(t.holders, holder{})
	t.queue(ticket)
	return ticket
}

func (t *TicketCounter) GiveUp(ticket int) bool {
	if ticket >= len(t.holders) || !t.holders[ticket].isWaiting {
		return false
	}
	t.holders[ticket].isWaiting = false
	t.count--
	return true
}

func (t *TicketCounter) Call() *int {
	t.latest = 0
	for len(t.line) > 0 {
		ticket := t.line[0]
		t.line = t.line[1:]
		if t.GiveUp(ticket) {
			t.latest = ticket
			return &ticket
		}
	}
	return nil
}

func (t *TicketCounter) Missed() bool {
	ticket := t.latest
	t.latest = 0
	if ticket == 0 || t.holders[ticket].hasMissed {
		return false
	}
	t.holders[ticket].hasMissed = true
	t.queue(ticket)
	return true
}

func (t *TicketCounter) Waiting() int {
	return t.count
}
