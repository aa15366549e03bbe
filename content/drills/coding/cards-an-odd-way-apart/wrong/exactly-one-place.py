def odd_pairs(cards, watched):
    count = 0
    for second in range(len(cards)):
        for first in range(second):
            apart = (cards[first] ^ cards[second]) & watched
            if apart != 0 and apart & (apart - 1) == 0:
                count += 1
    return count
