def boarding_order(left, right):
    cars = {"L": list(left), "R": list(right)}
    order = ""
    minute = 0
    last = "R"
    while cars["L"] or cars["R"]:
        fronts = sorted((cars[lane][0], lane == last, lane) for lane in "LR" if cars[lane])
        arrival, _, lane = fronts[0]
        if arrival > minute:
            minute = arrival
            last = "R"
            continue
        cars[lane].pop(0)
        order += lane
        last = lane
        minute += 1
    return order
