def drive(signs):
    seen = {}
    bay, metres = 0, 0
    while bay not in seen:
        seen[bay] = metres
        onwards = (bay + signs[bay]) % len(signs)
        if onwards == bay:
            return [metres, 0]
        metres += abs(signs[bay])
        bay = onwards
    return [seen[bay], metres - seen[bay]]
