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
        return not chosen or chosen[0] + lamps - chosen[-1] > dark

    choose(0)  # lit is tried before dark, so the plans come in order
    return plans
