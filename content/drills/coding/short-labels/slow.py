def short_labels(names, least):
    labels = []
    for place, name in enumerate(names):
        shared = 0  # letters that the name shares with the other that is most like it
        for other_place, other in enumerate(names):
            if other_place != place:
                same = 0
                while same < min(len(name), len(other)) and name[same] == other[same]:
                    same += 1
                shared = max(shared, same)
        if shared == len(name):
            labels.append(name + "*")
        else:
            labels.append(name[:max(shared + 1, least)])
    return labels
