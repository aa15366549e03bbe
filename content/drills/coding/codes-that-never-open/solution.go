package main

func neverOpen(codes []string, least int) []int {
	known := map[string]bool{}
	for _, code := range codes {
		if len(code) >= least {
			known[code] = true
		}
	}
	positions := []int{}
	for position, code := range codes {
		for length := least; length < len(code); length++ {
			if known[code[:length]] {
				positions = append(positions, position)
				break
			}
		}
	}
	return positions
}
