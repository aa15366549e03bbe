def wash_times(cars, places):
    begins, ends = [], []
    for arrival, minutes, patience in cars:
        waiting = 0
        begin = arrival
        for place in range(len(begins)):
            if ends[place] >= 0:
                waiting += begins[place] > arrival
                begin = max(begin, ends[place])
        if begin > arrival and (waiting >= places or begin - arrival > patience):
            begins.append(-1)
            ends.append(-1)
        else:
            begins.append(begin)
            ends.append(begin + minutes)
    return ends
