# program: count-characters
sentence = "Emma read 4 old maps"
# Write your program below this line.
vowels = 0
spaces = 0
for letter in sentence.lower():
    if letter in "aeiou":
        vowels += 1
    if letter == " ":
        spaces += 1
others = len(sentence) - vowels - spaces
print("Vowels: " + str(vowels) + ", spaces: " + str(spaces) + ", others: " + str(others))
