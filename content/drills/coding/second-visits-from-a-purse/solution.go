package main

func visitsMade(parcels [][]int, purse int, price int, reserve int, tries int) []int {
	visits := make([]int, len(parcels))
	points := purse
	for i, parcel := range parcels {
		absent, isUrgent := parcel[0], parcel[1] == 1
		spendable := points
		if !isUrgent {
			spendable -= reserve
		}
		further := least(absent, tries-1)
		if spendable < further*price {
			further = most(spendable/price, 0)
		}
		points -= further * price
		visits[i] = further + 1
		if further < absent {
			visits[i] = -visits[i]
		}
		if absent == 0 {
			points = least(points+1, purse)
		}
	}
	return visits
}

func least(one, other int) int {
	if one > other {
		return other
	}
	return one
}

func most(one, other int) int {
	if one < other {
		return other
	}
	return one
}
