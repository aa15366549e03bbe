package main

func minutesUntilAll(parents []int, minutes []int, staffed []bool) []int {
	huts := len(parents)
	latest := make([]int, huts)
	anyStaffed := farthestStaffed(staffed, make([]int, huts))
	if anyStaffed == -1 {
		for hut := range latest {
			latest[hut] = -1
		}
		return latest
	}
	oneEnd := farthestStaffed(staffed, distances(parents, minutes, anyStaffed))
	fromOneEnd := distances(parents, minutes, oneEnd)
	otherEnd := farthestStaffed(staffed, fromOneEnd)
	fromOtherEnd := distances(parents, minutes, otherEnd)
	for hut := range latest {
		latest[hut] = fromOneEnd[hut]
		if fromOtherEnd[hut] > latest[hut] {
			latest[hut] = fromOtherEnd[hut]
		}
	}
	return latest
}

func distances(parents []int, minutes []int, start int) []int {
	distance := make([]int, len(parents))
	onPath := make([]bool, len(parents))
	onPath[start] = true
	for hut := start; hut != 0; hut = parents[hut] {
		distance[parents[hut]] = distance[hut] + minutes[hut]
		onPath[parents[hut]] = true
	}
	for hut := range distance {
		if !onPath[hut] {
			distance[hut] = distance[parents[hut]] + minutes[hut]
		}
	}
	return distance
}

func farthestStaffed(staffed []bool, distance []int) int {
	farthest := -1
	for hut, isStaffed := range staffed {
		if isStaffed && (farthest == -1 || distance[hut] > distance[farthest]) {
			farthest = hut
		}
	}
	return farthest
}
