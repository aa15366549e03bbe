def arm_moves(temps):
    source = sorted(range(len(temps)), key=temps.__getitem__)
    displaced = sum(place != origin for place, origin in enumerate(source))
    return displaced + 1 if displaced else 0
