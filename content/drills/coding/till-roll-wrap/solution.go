package main

import "strings"

func tillLines(text string, width int) []string {
	lines := []string{}
	open := ""
	for _, word := range strings.Fields(text) {
		if open != "" {
			if len(open)+1+len(word) <= width {
				open += " " + word
				continue
			}
			lines = append(lines, open)
		}
		for len(word) > width {
			lines = append(lines, word[:width-1]+"-")
			word = word[width-1:]
		}
		open = word
	}
	if open != "" {
		lines = append(lines, open)
	}
	return lines
}
