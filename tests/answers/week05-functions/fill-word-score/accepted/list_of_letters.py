def word_score(word, bonus):
    """Return the points of a word in the game."""

    def points(letter):
        return 1 if letter in "aeiouAEIOU" else bonus

    return sum([points(letter) for letter in word])
