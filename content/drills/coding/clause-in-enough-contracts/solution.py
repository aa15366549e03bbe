from collections import deque


def longest_clause(contracts, least):
    # One text: every contract is followed by a mark of its own, smaller than all letters, so no clause runs over it.
    text, owner, left = [], [], []
    for number, contract in enumerate(contracts):
        for index, letter in enumerate(contract):
            text.append(len(contracts) + ord(letter) - ord("a"))
            owner.append(number)
            left.append(len(contract) - index)
        text.append(number)
        owner.append(number)
        left.append(0)
    order = sorted_ends(text)
    shared = shared_with_previous(text, order)

    best_length, best_start = 0, 0
    pieces = [0] * len(contracts)  # by contract, how many end pieces are in the window
    enough = 0  # how many contracts have at least one
    first = len(contracts)  # the marks themselves come first in the order
    smallest = deque()  # indices within the window, whose shared lengths rise
    for last in range(first, len(order)):
        number = owner[order[last]]
        enough += pieces[number] == 0
        pieces[number] += 1
        while smallest and shared[smallest[-1]] >= shared[last]:
            smallest.pop()
        smallest.append(last)
        # The shortest window that still has enough contracts shares the most.
        while enough > least or (enough == least and pieces[owner[order[first]]] > 1):
            gone = owner[order[first]]
            pieces[gone] -= 1
            enough -= pieces[gone] == 0
            first += 1
        # What the first piece shares with the one before it lies outside the window.
        while smallest and smallest[0] <= first:
            smallest.popleft()
        if enough == least:
            length = shared[smallest[0]] if smallest else left[order[last]]
            if length > best_length:
                best_length, best_start = length, order[last]
    clause = text[best_start:best_start + best_length]
    return "".join(chr(value - len(contracts) + ord("a")) for value in clause)


def sorted_ends(text):
    length = len(text)
    rank = text
    order = list(range(length))
    size = 0
    scale = max(text, default=0) + length + 2
    while True:
        # rank compares the first `size` values (1 at first); with the rank that far ahead it compares twice as many.
        keys = [
            rank[start] * scale + (rank[start + size] + 1 if 0 < size and start + size < length else 0)
            for start in range(length)
        ]
        order.sort(key=keys.__getitem__)
        rank = [0] * length
        for index in range(1, length):
            before, here = order[index - 1], order[index]
            rank[here] = rank[before] + (keys[before] != keys[here])
        if length == 0 or rank[order[-1]] == length - 1:
            return order
        size = max(1, size * 2)


def shared_with_previous(text, order):
    length = len(text)
    place = [0] * length
    for index, start in enumerate(order):
        place[start] = index
    shared = [0] * length
    common = 0
    for start in range(length):
        if place[start] == 0:
            common = 0
            continue
        other = order[place[start] - 1]
        while max(start, other) + common < length and text[start + common] == text[other + common]:
            common += 1
        shared[place[start]] = common
        common = max(0, common - 1)
    return shared
