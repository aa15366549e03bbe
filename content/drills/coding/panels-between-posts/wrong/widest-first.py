def fewest_panels(length, panels, post):
    left = length - post
    count = 0
    for panel in sorted(panels, reverse=True):
        if left > 0:
            count += left // (panel + post)
            left %= panel + post
    return count if left == 0 and count > 0 else -1
