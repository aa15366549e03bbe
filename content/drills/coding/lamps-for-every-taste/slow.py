def best_lamps(lamps, tastes):
    answers = []
    for p, q in tastes:
        best = -1
        best_score = best_light = -1
        for number, (light, quiet) in enumerate(lamps):
            score = p * light + q * quiet
            if score > best_score or score == best_score and light > best_light:
                best, best_score, best_light = number, score, light
        answers.append(best)
    return answers
