package main

// MoveDesk moves stock between shops, with one line to each of the two.
type MoveDesk struct {
	idle  int
	held  int
	stock map[string]int
}

func NewMoveDesk(lines int, stock map[string]int) *MoveDesk {
	return &MoveDesk{idle: lines, stock: stock}
}

func (d *MoveDesk) take() bool {
	if d.idle == 0 {
		return false
	}
	d.idle--
	return true
}

func (d *MoveDesk) give() { d.idle++ }

func (d *MoveDesk) Move(source, target string, pieces int) string {
	atSource, isShop := d.stock[source]
	if isShop && atSource < pieces {
		return "short"
	}
	if !d.take() {
		return "busy"
	}
	if !d.take() {
		d.give()
		return "busy"
	}
	if _, ok := d.stock[target]; !ok || !isShop {
		d.give()
		d.give()
		return "unknown"
	}
	if atSource < pieces {
		d.give()
		return "short"
	}
	d.stock[source] -= pieces
	d.stock[target] += pieces
	d.give()
	d.give()
	return "done"
}

// Hold takes a line for a talk by hand.
func (d *MoveDesk) Hold() bool {
	isTaken := d.take()
	if isTaken {
		d.held++
	}
	return isTaken
}

func (d *MoveDesk) LetGo() {
	if d.held > 0 {
		d.held--
		d.give()
	}
}

func (d *MoveDesk) Idle() int { return d.idle }
