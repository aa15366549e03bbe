package main

func riskyPairs(codes []string, groups []string) int {
	var groupMark [256]byte
	for g, group := range groups {
		for _, char := range []byte(group) {
			groupMark[char] = byte('a' + g)
		}
	}

	same := map[string]int{}
	alike := map[string]int{}
	pairs := 0
	for _, code := range codes {
		blurred := []byte(code)
		for i, char := range []byte(code) {
			if groupMark[char] == 0 {
				continue
			}
			blurred[i] = groupMark[char]
			pairs += alike[string(blurred)] - same[code]
			alike[string(blurred)]++
			blurred[i] = char
		}
		same[code]++
	}
	return pairs
}
