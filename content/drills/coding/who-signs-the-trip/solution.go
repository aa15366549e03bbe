package main

func signer(indents []int, travellers []int) int {
	bosses := bossesOf(indents)
	travellersBelow := make([]int, len(indents))
	for _, traveller := range travellers {
		if boss := bosses[traveller]; boss >= 0 {
			travellersBelow[boss]++
		}
	}
	for line := len(indents) - 1; line >= 0 && len(travellers) > 0; line-- {
		if travellersBelow[line] == len(travellers) {
			return line
		}
		if boss := bosses[line]; boss >= 0 {
			travellersBelow[boss] += travellersBelow[line]
		}
	}
	return -1
}

func bossesOf(indents []int) []int {
	bosses := make([]int, len(indents))
	for line, indent := range indents {
		boss := line - 1
		for boss >= 0 && indents[boss] >= indent {
			boss = bosses[boss]
		}
		bosses[line] = boss
	}
	return bosses
}
