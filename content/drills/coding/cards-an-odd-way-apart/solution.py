def odd_pairs(cards, watched):
    # Two cards differ in an odd number of places exactly if one has an odd number of holes there, the other an even one.
    odd = sum(bin(card & watched).count("1") % 2 for card in cards)
    return odd * (len(cards) - odd)
