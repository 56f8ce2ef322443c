# message: made others = 9, expected 10
# misconception: the last character must be left out, as with range
# program: count-characters
sentence = "Emma read 4 old maps"
# Write your program below this line.
vowels = 0
spaces = 0
others = -1
for character in sentence:
    if character in "aeiouAEIOU":
        vowels += 1
    elif character == " ":
        spaces += 1
    else:
        others += 1
print(f"Vowels: {vowels}, spaces: {spaces}, others: {others}")
