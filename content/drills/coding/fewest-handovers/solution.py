from collections import deque


def handover_chain(knows, sender, receiver):
    before = {sender: None}  # who passed it on; also: who has been reached
    queue = deque([sender])
    while queue:
        person = queue.popleft()
        if person == receiver:
            chain = []
            while person is not None:
                chain.append(person)
                person = before[person]
            return chain[::-1]
        for friend in knows[person]:
            if friend not in before:
                before[friend] = person
                queue.append(friend)
    return []
