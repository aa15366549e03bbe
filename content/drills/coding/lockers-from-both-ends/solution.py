from heapq import heappop, heappush


def assign_lockers(guests, count, short, dry):
    front = list(range(1, count + 1))  # sorted, so it is a heap already
    back = list(range(-count, 0))
    free = [True] * (count + 1)
    used = []  # (minute from which it is free, number)
    answer = [0] * len(guests)
    for place in sorted(range(len(guests)), key=lambda each: guests[each][0]):
        arrive, leave = guests[place]
        while used and used[0][0] <= arrive:
            number = heappop(used)[1]
            free[number] = True
            heappush(front, number)
            heappush(back, -number)
        ends = front if leave - arrive <= short else back
        # Every free number is in both heaps; entries that are not free were taken at the other end.
        while ends and not free[abs(ends[0])]:
            heappop(ends)
        if ends:
            number = abs(heappop(ends))
            free[number] = False
            heappush(used, (leave + dry, number))
            answer[place] = number
    return answer
