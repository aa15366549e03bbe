def handover_chain(knows, sender, receiver):
    seen = {sender}

    def search(person):
        if person == receiver:
            return [person]
        for friend in knows[person]:
            if friend not in seen:
                seen.add(friend)
                rest = search(friend)
                if rest:
                    return [person] + rest
        return []

    return search(sender)
