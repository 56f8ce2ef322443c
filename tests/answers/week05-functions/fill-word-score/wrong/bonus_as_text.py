# message: unsupported operand type(s) for +: 'int' and 'str'
# misconception: a name in quotes is the name
def word_score(word, bonus):
    """Return the points of a word in the game."""

    def points(letter):
        if letter in "aeiou":
            return 1
        return "bonus"

    return sum(points(letter) for letter in word.lower())
