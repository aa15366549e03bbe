def merged(entries):
    spans = []
    for start, minutes in sorted(entries):
        if spans and start <= spans[-1][1]:
            spans[-1][1] = max(spans[-1][1], start + minutes)
        else:
            spans.append([start, start + minutes])
    return spans


def dry_spells(runs, supplies, grace):
    water = merged(supplies)
    spells = []
    index = 0
    for start, end in merged(runs):
        dry_from = start
        while index < len(water) and water[index][0] < end:
            wet_start, wet_end = water[index]
            if wet_start - dry_from > grace:
                spells.append([dry_from, wet_start])
            dry_from = max(dry_from, wet_end)
            index += 1
        if end - dry_from > grace:
            spells.append([dry_from, end])
    return spells
