# message: every side of or must be a whole question
# misconception: one == serves all sides of or
# program: count-characters
sentence = "Emma read 4 old maps"
# Write your program below this line.
vowels = 0
spaces = 0
others = 0
for character in sentence.lower():
    if character == "a" or "e" or "i" or "o" or "u":
        vowels += 1
    elif character == " ":
        spaces += 1
    else:
        others += 1
print(f"Vowels: {vowels}, spaces: {spaces}, others: {others}")
