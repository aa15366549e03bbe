package main

func readTape(tape string, codes []string) []string {
	left := map[string]int{}
	longest := 0
	for _, code := range codes {
		left[code]++
		if len(code) > longest {
			longest = len(code)
		}
	}

	readings := []string{}
	for place := 0; place < len(tape); {
		code := longestCodeAt(tape[place:], left, longest)
		if code == "" {
			place++
			continue
		}
		left[code]--
		readings = append(readings, code)
		place += len(code)
	}
	return readings
}

func longestCodeAt(tape string, left map[string]int, longest int) string {
	if longest > len(tape) {
		longest = len(tape)
	}
	for length := longest; length > 0; length-- {
		if left[tape[:length]] > 0 {
			return tape[:length]
		}
	}
	return ""
}
