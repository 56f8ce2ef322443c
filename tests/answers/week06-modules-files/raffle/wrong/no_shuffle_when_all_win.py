# message: with prizes for all, the order must vary
# misconception: when everybody wins there is nothing to draw
import random


def draw(names, prizes, seed):
    if prizes > len(names):
        return names
    return random.Random(seed).sample(names, prizes)
