package main

import "sort"

type change struct {
	at, running, supplied int
}

func drySpells(runs [][]int, supplies [][]int, grace int) [][]int {
	changes := make([]change, 0, 2*(len(runs)+len(supplies)))
	for _, run := range runs {
		changes = append(changes, change{run[0], 1, 0}, change{run[0] + run[1], -1, 0})
	}
	for _, supply := range supplies {
		changes = append(changes, change{supply[0], 0, 1}, change{supply[0] + supply[1], 0, -1})
	}
	sort.Slice(changes, func(i, j int) bool { return changes[i].at < changes[j].at })

	spells := [][]int{}
	running, supplied := 0, 0
	dry, since := false, 0
	for i := 0; i < len(changes); {
		now := changes[i].at
		for ; i < len(changes) && changes[i].at == now; i++ {
			running += changes[i].running
			supplied += changes[i].supplied
		}
		isDry := running > 0 && supplied == 0
		if isDry && !dry {
			since = now
		}
		if dry && !isDry && now-since > grace {
			spells = append(spells, []int{since, now})
		}
		dry = isDry
	}
	return spells
}
