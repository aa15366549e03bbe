def flipped_once(readings):
    flips = readings[0] ^ readings[-1] if readings else 0
    return [line for line in range(30) if flips >> line & 1]
