def assign_lockers(guests, count, short, dry):
    free_from = [0] * (count + 1)
    answer = [0] * len(guests)
    for place in sorted(range(len(guests)), key=lambda each: guests[each][0]):
        arrive, leave = guests[place]
        free = [number for number in range(1, count + 1) if free_from[number] <= arrive]
        if free:
            chosen = min(free) if leave - arrive < short else max(free)
            free_from[chosen] = leave + dry
            answer[place] = chosen
    return answer
