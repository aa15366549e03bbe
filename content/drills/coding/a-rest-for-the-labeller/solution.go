package main

func takenJobs(jobs [][]int, limit int, rest int) []bool {
	taken := make([]bool, len(jobs))
	level, restBegan, isResting := 0, 0, false
	for i, job := range jobs {
		at, isGood := job[0], job[1] == 1
		taken[i] = !isResting || at-restBegan >= rest
		switch {
		case !taken[i]:
			continue
		case isResting && isGood:
			level = limit - 1
		case isGood && level > 0:
			level--
		case !isGood && !isResting:
			level++
		}
		isResting = !isGood && level == limit
		if isResting {
			restBegan = at
		}
	}
	return taken
}
