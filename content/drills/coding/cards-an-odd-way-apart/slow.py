def odd_pairs(cards, watched):
    count = 0
    for second in range(len(cards)):
        for first in range(second):
            if bin((cards[first] ^ cards[second]) & watched).count("1") % 2 == 1:
                count += 1
    return count
