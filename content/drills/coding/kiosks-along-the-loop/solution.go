package main

import "sort"

func parcelsPerKiosk(length int, kiosks []int, parcels []int, reach int) []int {
	counts := make([]int, len(kiosks)+1)
	owner := map[int]int{}
	places := []int{}
	for i, place := range kiosks {
		if _, taken := owner[place]; !taken {
			owner[place] = i
			places = append(places, place)
		}
	}
	if len(places) == 0 {
		counts[0] = len(parcels)
		return counts
	}
	sort.Ints(places)
	for _, parcel := range parcels {
		place := places[sort.SearchInts(places, parcel)%len(places)]
		way := (place - parcel + length) % length
		if way <= reach {
			counts[owner[place]]++
		} else {
			counts[len(kiosks)]++
		}
	}
	return counts
}
