# message: Sample larger than population
# misconception: sample gives as many as there are
import random


def draw(names, prizes, seed):
    return random.Random(seed).sample(names, prizes)
