# message: set the seed inside the function
# misconception: a seed that was set once holds for all calls
import random

random.seed(7)


def draw(names, prizes, seed):
    return random.sample(names, min(prizes, len(names)))
