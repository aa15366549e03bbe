package main

func firstFault(events []int) int {
	open := []int{}
	for place, event := range events {
		depth := len(open)
		switch {
		case event == 0:
			open = open[:0]
		case event > 0:
			if depth > 0 && event > open[depth-1] {
				return place
			}
			open = append(open, event)
		default:
			if depth == 0 || open[depth-1] != -event {
				return place
			}
			open = open[:depth-1]
		}
	}
	if len(open) > 0 {
		return len(events)
	}
	return -1
}
