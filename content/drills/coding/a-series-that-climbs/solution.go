package main

const highestReading = 2000

func longestSeries(readings []int, step int) int {
	strict := make([]int, highestReading+1)
	repeated := make([]int, highestReading+1)
	best := 0
	for _, reading := range readings {
		lowest := reading - step
		if lowest < 0 {
			lowest = 0
		}
		longestStrict, longestRepeated := 0, strict[reading]
		for before := lowest; before < reading; before++ {
			longestStrict = larger(longestStrict, strict[before])
			longestRepeated = larger(longestRepeated, repeated[before])
		}
		strict[reading] = larger(strict[reading], longestStrict+1)
		repeated[reading] = larger(repeated[reading], longestRepeated+1)
		best = larger(best, repeated[reading])
	}
	return best
}

func larger(one, other int) int {
	if one < other {
		return other
	}
	return one
}
