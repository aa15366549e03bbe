def drop_stuck(readings, limit):
    runs = []
    for place, reading in enumerate(readings):
        if place > 0 and reading == readings[place - 1]:
            runs[-1][1] += 1
        else:
            if runs and runs[-1][1] > limit:
                runs.pop()
            if runs and runs[-1][0] == reading:
                runs[-1][1] += 1
            else:
                runs.append([reading, 1])
    if runs and runs[-1][1] > limit:
        runs.pop()
    result = [reading for reading, length in runs for _ in range(length)]
    readings[:] = result + [-1] * (len(readings) - len(result))
