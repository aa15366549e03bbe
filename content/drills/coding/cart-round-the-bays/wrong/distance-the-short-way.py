def drive(signs):
    seen = {}
    bay, metres = 0, 0
    while bay not in seen and signs[bay] != 0:
        seen[bay] = metres
        metres += abs(signs[bay]) % len(signs) or len(signs)
        bay = (bay + signs[bay]) % len(signs)
    if bay not in seen:
        return [metres, 0]
    return [seen[bay], metres - seen[bay]]
