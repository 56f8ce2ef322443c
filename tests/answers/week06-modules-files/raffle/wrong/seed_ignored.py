# message: is the seed used
# misconception: the first names are as good as any
def draw(names, prizes, seed):
    return names[:prizes]
