# message: a vowel is worth 1 point
# misconception: the bonus is for the vowels
def word_score(word, bonus):
    """Return the points of a word in the game."""

    def points(letter):
        if letter in "aeiou":
            return bonus
        return 1

    return sum(points(letter) for letter in word.lower())
