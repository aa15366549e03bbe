def minutes_until_all(parents, minutes, staffed):
    links = [[] for _ in parents]
    for hut in range(1, len(parents)):
        links[hut].append((parents[hut], minutes[hut]))
        links[parents[hut]].append((hut, minutes[hut]))
    answer = []
    for start in range(len(parents)):
        longest = -1
        waiting = [(start, -1, 0)]
        while waiting:
            hut, origin, time = waiting.pop()
            if staffed[hut] and time > longest:
                longest = time
            for other, takes in links[hut]:
                if other != origin:
                    waiting.append((other, hut, time + takes))
        answer.append(longest)
    return answer
