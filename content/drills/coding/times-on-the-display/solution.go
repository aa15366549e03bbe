package main

func timesShown(modulus int, add int, seed int, code int, presses int) int {
	pressesUntil := func(from int) (int, bool) {
		shown := from
		for press := 1; press <= modulus; press++ {
			shown = (shown*shown + add) % modulus
			if shown == code {
				return press, true
			}
		}
		return 0, false
	}

	first, isShown := pressesUntil(seed)
	if !isShown || first > presses {
		return 0
	}
	round, comesBack := pressesUntil(code)
	if !comesBack {
		return 1
	}
	return 1 + (presses-first)/round
}
