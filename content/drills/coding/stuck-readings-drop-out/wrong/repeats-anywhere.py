def drop_stuck(readings, limit):
    longest = {}
    length = 0
    for place, reading in enumerate(readings):
        length = length + 1 if place > 0 and readings[place - 1] == reading else 1
        longest[reading] = max(longest.get(reading, 0), length)
    result = [reading for reading in readings if longest[reading] <= limit]
    readings[:] = result + [-1] * (len(readings) - len(result))
