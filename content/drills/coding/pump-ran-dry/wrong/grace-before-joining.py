def merged(entries):
    spans = []
    for start, minutes in sorted(entries):
        if spans and start < spans[-1][1]:
            spans[-1][1] = max(spans[-1][1], start + minutes)
        else:
            spans.append([start, start + minutes])
    return spans


def dry_spells(runs, supplies, grace):
    spells = []
    for start, end in merged(runs):
        dry_from = start
        for wet_start, wet_end in merged(supplies):
            if wet_end <= dry_from or wet_start >= end:
                continue
            if wet_start - dry_from > grace:
                spells.append([dry_from, wet_start])
            dry_from = max(dry_from, wet_end)
        if end - dry_from > grace:
            spells.append([dry_from, end])
    joined = []
    for start, end in spells:
        if joined and joined[-1][1] == start:
            joined[-1][1] = end
        else:
            joined.append([start, end])
    return joined
