# message: the same name cannot win twice
# misconception: choice never gives the same element again
import random


def draw(names, prizes, seed):
    random.seed(seed)
    return [random.choice(names) for prize in range(min(prizes, len(names)))]
