package main

const lines = 30

func flippedOnce(readings []int) []int {
	once, more := 0, 0
	for i := 1; i < len(readings); i++ {
		flipped := readings[i] ^ readings[i-1]
		more |= once & flipped
		once |= flipped
	}
	result := []int{}
	for line := 0; line < lines; line++ {
		if (once&^more)>>line&1 == 1 {
			result = append(result, line)
		}
	}
	return result
}
