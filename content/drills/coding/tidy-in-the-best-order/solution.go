package main

func leastMinutes(minutes []int, saves [][]int) int {
	jobs := len(minutes)
	least := make([]int, 1<<jobs)
	for done := 1; done < len(least); done++ {
		least[done] = -1
		for last := 0; last < jobs; last++ {
			before := done &^ (1 << last)
			if before == done {
				continue
			}
			duration := minutes[last]
			for other := 0; other < jobs; other++ {
				if before&(1<<other) != 0 {
					duration -= saves[other][last]
				}
			}
			if duration < 1 {
				duration = 1
			}
			if total := least[before] + duration; least[done] < 0 || total < least[done] {
				least[done] = total
			}
		}
	}
	return least[len(least)-1]
}
