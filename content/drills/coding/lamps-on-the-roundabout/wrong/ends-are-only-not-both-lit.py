def lamp_plans(lamps, lit, dark):
    plans = []
    chosen = []  # the lit lamps so far, each far enough from the one before

    def choose(lamp):
        missing = lit - len(chosen)
        if missing > lamps - lamp:
            return  # no room for them
        if missing == 0:
            if ring_closes():
                plans.append("".join("#" if each in chosen else "." for each in range(lamps)))
            return
        if not chosen or lamp - chosen[-1] > dark:
            chosen.append(lamp)
            choose(lamp + 1)
            chosen.pop()
        choose(lamp + 1)

    def ring_closes():
        return len(chosen) < 2 or dark == 0 or chosen[0] > 0 or chosen[-1] < lamps - 1

    choose(0)  # lit is tried before dark, so the plans come in order
    return plans
