import random


def draw(names, prizes, seed):
    random.seed(seed)
    return random.sample(names, min(prizes, len(names)))
