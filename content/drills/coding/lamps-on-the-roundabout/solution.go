package main

import "math/bits"

func lampPlans(lamps int, lit int, dark int) []string {
	plans := []string{}
	all := uint(1)<<lamps - 1
	for left := int(all); left >= 0; left-- {
		plan := uint(left)
		if bits.OnesCount(plan) == lit && keepsDark(plan, lamps, dark) {
			plans = append(plans, drawn(plan, lamps))
		}
	}
	return plans
}

func keepsDark(plan uint, lamps int, dark int) bool {
	all := uint(1)<<lamps - 1
	for turn := 1; turn <= dark && turn < lamps; turn++ {
		turned := plan<<turn&all | plan>>(lamps-turn)
		if plan&turned != 0 {
			return false
		}
	}
	return true
}

func drawn(plan uint, lamps int) string {
	text := make([]byte, lamps)
	for lamp := range text {
		text[lamp] = '.'
		if plan>>(lamps-1-lamp)&1 == 1 {
			text[lamp] = '#'
		}
	}
	return string(text)
}
