package main

const nothingChanged = -1

type TrialMergers struct {
	above  []int
	size   []int
	merged []int
}

func NewTrialMergers(branches int) *TrialMergers {
	t := &TrialMergers{above: make([]int, branches), size: make([]int, branches)}
	for branch := range t.above {
		t.above[branch] = branch
		t.size[branch] = 1
	}
	return t
}

func (t *TrialMergers) Merge(a int, b int) bool {
	a, b = t.Head(a), t.Head(b)
	if a == b {
		t.merged = append(t.merged, nothingChanged)
		return false
	}
	if t.size[a] < t.size[b] || t.size[a] == t.size[b] && b < a {
		a, b = b, a
	}
	t.above[b] = a
	t.size[a] += t.size[b]
	t.merged = append(t.merged, b)
	return true
}

func (t *TrialMergers) TakeBack() bool {
	last := len(t.merged) - 1
	if last < 0 {
		return false
	}
	if freed := t.merged[last]; freed != nothingChanged {
		t.size[t.above[freed]] -= t.size[freed]
		t.above[freed] = freed
	}
	t.merged = t.merged[:last]
	return true
}

func (t *TrialMergers) Head(a int) int {
	for t.above[a] != a {
		a = t.above[a]
	}
	return a
}
