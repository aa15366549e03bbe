package main

import "strconv"

// Most sheets fit into so many lines, and need not be moved while they grow.
const room = 8

// with gives the lines and more of them below.
func with(lines []string, more ...string) []string {
	return append(lines, more...)
}

// numbered gives the steps of a job with their numbers.
func numbered(steps []string) []string {
	result := []string{}
	for at, step := range steps {
		result = append(result, strconv.Itoa(at+1)+". "+step)
	}
	return result
}

// crewSheets gives a sheet for each job of a crew; all of them begin with the head.
func crewSheets(head []string, jobs [][]string) [][]string {
	sheets := [][]string{}
	for _, steps := range jobs {
		sheet := with(head, numbered(steps)...)
		sheets = append(sheets, with(sheet, "signed:"))
	}
	return sheets
}

func jobSheets(common []string, crews [][][]string) [][]string {
	top := with(make([]string, 0, room), common...)
	sheets := [][]string{}
	for _, crew := range crews {
		name, jobs := crew[0][0], crew[1:]
		head := with(top, "crew "+name)
		sheets = append(sheets, crewSheets(head, jobs)...)
	}
	return sheets
}
