def short_labels(names, least):
    order = sorted(range(len(names)), key=lambda place: names[place])
    labels = [""] * len(names)
    for at, place in enumerate(order):
        name = names[place]
        after = names[order[at + 1]] if at + 1 < len(order) else ""
        before = names[order[at - 1]] if at > 0 else ""
        near = after if after[:1] == name[:1] else before
        same = 0
        while same < min(len(name), len(near)) and name[same] == near[same]:
            same += 1
        labels[place] = name + "*" if same == len(name) else name[:max(same + 1, least)]
    return labels
