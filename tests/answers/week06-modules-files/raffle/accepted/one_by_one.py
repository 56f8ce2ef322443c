import random


def draw(names, prizes, seed):
    generator = random.Random(seed)
    pot = names.copy()
    winners = []
    while pot and len(winners) < prizes:
        winners.append(pot.pop(generator.randint(0, len(pot) - 1)))
    return winners
