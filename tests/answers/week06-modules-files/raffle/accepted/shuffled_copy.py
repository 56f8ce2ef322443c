from random import Random


def draw(names, prizes, seed):
    pot = list(names)
    Random(seed).shuffle(pot)
    return pot[:prizes]
