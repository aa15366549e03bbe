package main

const modulus = 1000000007

func countBlends(total int, ingredients [][]int) int {
	ways := make([]int, total+1)
	ways[0] = 1
	for _, ingredient := range ingredients {
		grams, least, most := ingredient[0], ingredient[1], ingredient[2]
		tasted := make([]int, total+1)
		for weight := least * grams; weight <= total; weight++ {
			sum := ways[weight-least*grams] + tasted[weight-grams]
			if tooMuch := (most + 1) * grams; weight >= tooMuch {
				sum += modulus - ways[weight-tooMuch]
			}
			tasted[weight] = sum % modulus
		}
		for weight, count := range tasted {
			ways[weight] = (ways[weight] + count) % modulus
		}
	}
	return ways[total]
}
