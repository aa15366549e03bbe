package main

const impossible = 1 << 30

func fewestSwitches(first string, second string, merged string) int {
	if len(first)+len(second) != len(merged) {
		return -1
	}
	if len(merged) == 0 {
		return 0
	}
	fromFirst := make([]int, len(second)+1)
	fromSecond := make([]int, len(second)+1)
	for i := 0; i <= len(first); i++ {
		for j := 0; j <= len(second); j++ {
			if i == 0 && j == 0 {
				continue
			}
			kind := merged[i+j-1]
			afterFirst, afterSecond := impossible, impossible
			if i > 0 && first[i-1] == kind {
				afterFirst = smaller(fromFirst[j], fromSecond[j]+1)
			}
			if j > 0 && second[j-1] == kind {
				afterSecond = smaller(fromSecond[j-1], fromFirst[j-1]+1)
			}
			fromFirst[j], fromSecond[j] = afterFirst, afterSecond
		}
	}
	if best := smaller(fromFirst[len(second)], fromSecond[len(second)]); best < impossible {
		return best
	}
	return -1
}

func smaller(one, other int) int {
	if one > other {
		return other
	}
	return one
}
