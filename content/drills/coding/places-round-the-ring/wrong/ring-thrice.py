def places_on_ring(ring, rhythm):
    text = ring * 3
    return [start for start in range(len(ring)) if text.startswith(rhythm, start)]
