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
    for start, end in merged(runs):
        left = [[start, end]]
        for wet_start, wet_end in water:
            kept = []
            for a, b in left:
                if wet_end <= a or b <= wet_start:
                    kept.append([a, b])
                    continue
                if a < wet_start:
                    kept.append([a, wet_start])
                if wet_end < b:
                    kept.append([wet_end, b])
            left = kept
        spells += [span for span in left if span[1] - span[0] > grace]
    return spells
