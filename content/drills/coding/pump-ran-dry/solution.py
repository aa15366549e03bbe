def merged(entries):
    spans = []
    for start, minutes in sorted(entries, key=lambda entry: entry[0]):
        if spans and start <= spans[-1][1]:  # touching counts: a spell may go across
            spans[-1][1] = max(spans[-1][1], start + minutes)
        else:
            spans.append([start, start + minutes])
    return spans


def dry_spells(runs, supplies, grace):
    water = merged(supplies)
    spells = []
    index = 0  # supplies before it end before all that is still to come
    for start, end in merged(runs):
        dry_from = start  # minutes of this run before it are settled
        while index < len(water) and water[index][0] < end:
            wet_start, wet_end = water[index]
            if wet_start - dry_from > grace:
                spells.append([dry_from, wet_start])
            dry_from = max(dry_from, wet_end)
            if wet_end > end:
                break  # it may reach into the next run
            index += 1
        if end - dry_from > grace:
            spells.append([dry_from, end])
    return spells
