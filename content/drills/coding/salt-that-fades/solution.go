package main

func saltByHour(hours int, treatments [][]int) []int {
	added := make([]int, hours)
	laid := make([]int, hours)
	usedUp := make([]int, hours)
	for _, treatment := range treatments {
		hour, grams := treatment[0], treatment[1]
		if hour < 0 {
			hour, grams = 0, grams+hour
		}
		if grams <= 0 || hour >= hours {
			continue
		}
		added[hour] += grams
		laid[hour]++
		if hour+grams < hours {
			usedUp[hour+grams]++
		}
	}

	salt := make([]int, hours)
	total, fading := 0, 0
	for hour := range salt {
		total += added[hour] - fading
		fading += laid[hour] - usedUp[hour]
		salt[hour] = total
	}
	return salt
}
