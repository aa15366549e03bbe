def pair_crews(minutes, limit):
    ordered = sorted(minutes)
    left, right = 0, len(ordered) - 1
    crews = 0
    while left <= right:
        # If even the lightest does not fit beside the heaviest, nobody does.
        if left < right and ordered[left] + ordered[right] <= limit:
            left += 1
        right -= 1
        crews += 1
    return crews
