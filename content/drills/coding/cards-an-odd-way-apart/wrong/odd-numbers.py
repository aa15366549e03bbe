def odd_pairs(cards, watched):
    odd = sum((card & watched) % 2 for card in cards)
    return odd * (len(cards) - odd)
