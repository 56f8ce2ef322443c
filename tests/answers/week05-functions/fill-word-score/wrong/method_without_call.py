# message: 'builtin_function_or_method' object is not iterable
# misconception: a method needs no parentheses
def word_score(word, bonus):
    """Return the points of a word in the game."""

    def points(letter):
        if letter in "aeiou":
            return 1
        return bonus

    return sum(points(letter) for letter in word.lower)
