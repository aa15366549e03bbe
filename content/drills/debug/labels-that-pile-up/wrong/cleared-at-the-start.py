"""Labels for parcels, in the order in which they are printed."""

HEAVY_FROM = 10_000
FRAGILE = {"glass", "china"}
COLD = {"food"}


def add_once(labels, label):
    if label not in labels:
        labels.append(label)


def weight_labels(weight):
    return ["heavy"] if weight >= HEAVY_FROM else []


def content_labels(contents):
    found = []
    if contents in FRAGILE:
        found.append("fragile")
    if contents in COLD:
        found.append("cold")
    return found


def each_once(wishes):
    """The sender's wishes in a list of its own, nothing twice."""
    kept = []
    for wish in wishes:
        add_once(kept, wish)
    return kept


def labels_for(weight, contents, labels=[]):
    """Adds to the labels that a parcel has already what its weight and contents ask for."""
    labels.clear()
    for label in weight_labels(weight) + content_labels(contents):
        add_once(labels, label)
    return labels


def label_parcels(parcels):
    printed = []
    for weight, contents, wishes in parcels:
        if wishes is None:
            printed.append(labels_for(weight, contents))
        else:
            printed.append(labels_for(weight, contents, each_once(wishes)))
    return printed
