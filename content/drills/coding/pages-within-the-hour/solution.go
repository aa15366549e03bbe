package main

func printed(jobs [][]int, limit int, span int) []bool {
	answer := make([]bool, len(jobs))
	oldest, pagesSeen, jobsSeen := 0, 0, 0
	for i, job := range jobs {
		at, pages := job[0], job[1]
		for ; oldest < i && jobs[oldest][0] <= at-span; oldest++ {
			if answer[oldest] {
				pagesSeen -= jobs[oldest][1]
				jobsSeen--
			}
		}
		if pagesSeen+pages <= limit || jobsSeen == 0 {
			answer[i] = true
			pagesSeen += pages
			jobsSeen++
		}
	}
	return answer
}
