package main

import "container/list"

const timesToTheWindow = 3

type place struct {
	title int
	times int
}

type ReturnsTrolley struct {
	places int
	order  *list.List
	found  map[int]*list.Element
}

func NewReturnsTrolley(places int) *ReturnsTrolley {
	return &ReturnsTrolley{places, list.New(), map[int]*list.Element{}}
}

func (r *ReturnsTrolley) remove(element *list.Element) *int {
	title := r.order.Remove(element).(*place).title
	delete(r.found, title)
	return &title
}

func (r *ReturnsTrolley) HandIn(title int) *int {
	if element, ok := r.found[title]; ok {
		known := element.Value.(*place)
		known.times++
		if known.times == timesToTheWindow {
			return r.remove(element)
		}
		r.order.MoveToBack(element)
		return nil
	}
	var gone *int
	if r.order.Len() == r.places {
		gone = r.remove(r.order.Front())
	}
	r.found[title] = r.order.PushBack(&place{title, 1})
	return gone
}

func (r *ReturnsTrolley) NextToGo() *int {
	if r.order.Len() == 0 {
		return nil
	}
	return &r.order.Front().Value.(*place).title
}
