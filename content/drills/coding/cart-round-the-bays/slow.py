def drive(signs):
    path, driven = [], []
    bay, metres = 0, 0
    while True:
        for place in range(len(path)):
            if path[place] == bay:
                return [driven[place], metres - driven[place]]
        if signs[bay] == 0:
            return [metres, 0]
        path.append(bay)
        driven.append(metres)
        metres += abs(signs[bay])
        bay = (bay + signs[bay]) % len(signs)
