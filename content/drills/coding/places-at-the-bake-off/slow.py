def places(marks):
    keys = [(sum(row) - max(row) - min(row), min(row)) for row in marks]
    return [1 + sum(other > key for other in keys) for key in keys]
