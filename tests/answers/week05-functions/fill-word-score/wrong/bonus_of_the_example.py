# message: the bonus is not always 3
# misconception: the values of the example belong into the body
def word_score(word, bonus):
    """Return the points of a word in the game."""

    def points(letter):
        if letter in "aeiou":
            return 1
        return 3

    return sum(points(letter) for letter in word.lower())
