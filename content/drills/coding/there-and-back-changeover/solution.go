package main

type repaint struct {
	from, to int
}

type change struct {
	place int
	part  int
}

func farthestReturn(colours []int) []int {
	farthest := []int{}
	distance := 0
	first := map[repaint]change{}
	part := 0
	last := 0
	for place, colour := range colours {
		if colour == 0 {
			continue
		}
		part++
		if last != 0 && last != colour {
			there, found := first[repaint{colour, last}]
			if found && part-there.part > 1 && place-there.place > distance {
				distance = place - there.place
				farthest = []int{there.place, place}
			}
			back := repaint{last, colour}
			if _, found := first[back]; !found {
				first[back] = change{place, part}
			}
		}
		last = colour
	}
	return farthest
}
