package main

func placesOnRing(ring string, rhythm string) []int {
	places := make([]int, 0, len(ring))
	if len(ring) == 0 {
		return places
	}
	borders := make([]int, len(rhythm)+1)
	for end, border := 1, 0; end < len(rhythm); end++ {
		for border > 0 && rhythm[end] != rhythm[border] {
			border = borders[border]
		}
		if rhythm[end] == rhythm[border] {
			border++
		}
		borders[end+1] = border
	}
	heard := 0
	for pin := 0; pin < len(ring)+len(rhythm)-1; pin++ {
		letter := ring[pin%len(ring)]
		for heard > 0 && (heard == len(rhythm) || rhythm[heard] != letter) {
			heard = borders[heard]
		}
		if rhythm[heard] == letter {
			heard++
		}
		if heard == len(rhythm) {
			places = append(places, pin-len(rhythm)+1)
		}
	}
	return places
}
