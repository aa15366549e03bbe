package main

func tightSteps(hours []int, links [][]int) []int {
	steps := len(hours)
	linksFrom := make([][][]int, steps)
	linksTo := make([]int, steps)
	for _, link := range links {
		linksFrom[link[0]] = append(linksFrom[link[0]], link)
		linksTo[link[1]]++
	}

	order := make([]int, 0, steps)
	for step, count := range linksTo {
		if count == 0 {
			order = append(order, step)
		}
	}
	begin := make([]int, steps)
	end := 0
	for next := 0; next < len(order); next++ {
		step := order[next]
		ended := begin[step] + hours[step]
		end = larger(end, ended)
		for _, link := range linksFrom[step] {
			begin[link[1]] = larger(begin[link[1]], ended+link[2])
			linksTo[link[1]]--
			if linksTo[link[1]] == 0 {
				order = append(order, link[1])
			}
		}
	}
	if len(order) < steps {
		return []int{}
	}

	// How long the project still goes on from the hour at which a step begins, on account of this step.
	tail := make([]int, steps)
	for next := steps - 1; next >= 0; next-- {
		step := order[next]
		tail[step] = hours[step]
		for _, link := range linksFrom[step] {
			tail[step] = larger(tail[step], hours[step]+link[2]+tail[link[1]])
		}
	}

	tight := []int{}
	for step := range hours {
		if begin[step]+tail[step] == end {
			tight = append(tight, step)
		}
	}
	return tight
}

func larger(one, other int) int {
	if one < other {
		return other
	}
	return one
}
