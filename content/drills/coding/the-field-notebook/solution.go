package main

type entries map[string]*int

type FieldNotebook struct {
	lines, bundles int
	page           entries
	sealed         []entries // oldest first
}

func NewFieldNotebook(lines int, bundles int) *FieldNotebook {
	return &FieldNotebook{lines: lines, bundles: bundles, page: entries{}}
}

func (f *FieldNotebook) Note(plant string, count int) {
	f.write(plant, &count)
}

func (f *FieldNotebook) Strike(plant string) {
	f.write(plant, nil)
}

func (f *FieldNotebook) LookUp(plant string) *int {
	if count, ok := f.page[plant]; ok {
		return count
	}
	for i := len(f.sealed) - 1; i >= 0; i-- {
		if count, ok := f.sealed[i][plant]; ok {
			return count
		}
	}
	return nil
}

func (f *FieldNotebook) BundleSizes() []int {
	sizes := []int{}
	for i := len(f.sealed) - 1; i >= 0; i-- {
		sizes = append(sizes, len(f.sealed[i]))
	}
	return sizes
}

func (f *FieldNotebook) write(plant string, count *int) {
	f.page[plant] = count
	if len(f.page) < f.lines {
		return
	}
	f.sealed = append(f.sealed, f.page)
	f.page = entries{}
	if len(f.sealed) > f.bundles {
		f.merge()
	}
}

func (f *FieldNotebook) merge() {
	merged := entries{}
	for _, bundle := range f.sealed {
		for plant, count := range bundle {
			if count == nil {
				delete(merged, plant)
			} else {
				merged[plant] = count
			}
		}
	}
	f.sealed = nil
	if len(merged) > 0 {
		f.sealed = []entries{merged}
	}
}
