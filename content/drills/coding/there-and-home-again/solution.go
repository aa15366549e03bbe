package main

const noWay = -1

func meetingPlace(people []int, minutes [][]int) int {
	villages := len(people)
	fastest := make([][]int, villages)
	for from, row := range minutes {
		fastest[from] = append([]int{}, row...)
		fastest[from][from] = 0
	}
	for by := range fastest {
		for from := range fastest {
			if fastest[from][by] == noWay {
				continue
			}
			for to := range fastest {
				if fastest[by][to] == noWay {
					continue
				}
				time := fastest[from][by] + fastest[by][to]
				if fastest[from][to] == noWay || time < fastest[from][to] {
					fastest[from][to] = time
				}
			}
		}
	}

	best, bestTotal := -1, 0
	for place := range people {
		total, canMeet := 0, true
		for home, singers := range people {
			if singers == 0 {
				continue
			}
			there, back := fastest[home][place], fastest[place][home]
			if there == noWay || back == noWay {
				canMeet = false
				break
			}
			total += singers * (there + back)
		}
		if canMeet && (best < 0 || total < bestTotal) {
			best, bestTotal = place, total
		}
	}
	return best
}
