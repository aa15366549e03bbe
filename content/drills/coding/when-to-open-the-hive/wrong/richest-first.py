def best_harvest(nectar, rest):
    gains = [fresh + (nectar[week - 1] // 2 if week else 0) for week, fresh in enumerate(nectar)]
    opened = []
    for week in sorted(range(len(gains)), key=lambda each: -gains[each]):
        if all(abs(week - other) > rest for other in opened):
            opened.append(week)
    return sum(gains[week] for week in opened)
