def assign_lockers(guests, count, short, dry):
    free_from = [0] * (count + 1)
    answer = [0] * len(guests)
    for place in sorted(range(len(guests)), key=lambda each: guests[each][0]):
        arrive, leave = guests[place]
        is_short = leave - arrive <= short
        chosen = 0
        for number in range(1, count + 1):
            if free_from[number] <= arrive and (chosen == 0 or not is_short):
                chosen = number
        if chosen:
            free_from[chosen] = leave + dry
            answer[place] = chosen
    return answer
