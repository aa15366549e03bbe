def handover_chain(knows, sender, receiver):
    chains = [[sender]]
    for chain in chains:  # grows while we walk along it
        if chain[-1] == receiver:
            return chain
        for friend in knows[chain[-1]]:
            if all(other[-1] != friend for other in chains):
                chains.append(chain + [friend])
    return []
