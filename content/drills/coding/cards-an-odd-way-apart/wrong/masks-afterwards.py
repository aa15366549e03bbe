def odd_pairs(cards, watched):
    odd = sum(1 for card in cards if bin(card).count("1") % 2 == 1 and card & watched)
    even = sum(1 for card in cards if bin(card).count("1") % 2 == 0 and card & watched)
    return odd * even
