package main

func doorNumber(k int, unlucky int, left int, right int) int {
	// counts[n-1][d] is how many good digit strings of length n begin with d.
	counts := [][10]int{firstCounts(unlucky)}
	for {
		total := 0
		for _, count := range counts[len(counts)-1][1:] {
			total += count
		}
		if k <= total {
			break
		}
		k -= total
		counts = append(counts, nextCounts(counts[len(counts)-1], unlucky, left, right))
	}

	number, previous := 0, -1
	for length := len(counts); length > 0; length-- {
		for digit := 0; digit < 10; digit++ {
			if previous == -1 && digit == 0 || previous == left && digit == right {
				continue
			}
			count := counts[length-1][digit]
			if k <= count {
				number, previous = number*10+digit, digit
				break
			}
			k -= count
		}
	}
	return number
}

func firstCounts(unlucky int) [10]int {
	var counts [10]int
	for digit := range counts {
		if digit != unlucky {
			counts[digit] = 1
		}
	}
	return counts
}

func nextCounts(shorter [10]int, unlucky int, left int, right int) [10]int {
	var counts [10]int
	for digit := range counts {
		if digit == unlucky {
			continue
		}
		for next, count := range shorter {
			if digit != left || next != right {
				counts[digit] += count
			}
		}
	}
	return counts
}
