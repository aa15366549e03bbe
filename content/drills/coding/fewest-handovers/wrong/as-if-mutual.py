from collections import deque


def handover_chain(knows, sender, receiver):
    both = [set(friends) for friends in knows]
    for person, friends in enumerate(knows):
        for friend in friends:
            both[friend].add(person)
    before = {sender: None}
    queue = deque([sender])
    while queue:
        person = queue.popleft()
        for friend in sorted(both[person]):
            if friend not in before:
                before[friend] = person
                queue.append(friend)
    chain, person = [], receiver if receiver in before else None
    while person is not None:
        chain.append(person)
        person = before[person]
    return chain[::-1]
