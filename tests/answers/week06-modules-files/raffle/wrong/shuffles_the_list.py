# message: shuffle changes the list that it is given
# misconception: a function works on a copy of its arguments
import random


def draw(names, prizes, seed):
    random.seed(seed)
    random.shuffle(names)
    return names[:prizes]
