def flipped_once(readings):
    always_on = (1 << 30) - 1
    ever_on = 0
    for reading in readings:
        always_on &= reading
        ever_on |= reading
    # A line that is neither always on nor always off has flipped.
    changed = ever_on & ~always_on if readings else 0
    return [line for line in range(30) if changed >> line & 1]
