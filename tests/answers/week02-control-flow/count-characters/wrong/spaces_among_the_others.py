# message: Spaces must not be counted among the others
# misconception: if and if is a chain, and else belongs to both
# program: count-characters
sentence = "Emma read 4 old maps"
# Write your program below this line.
vowels = 0
spaces = 0
others = 0
for character in sentence:
    if character == " ":
        spaces += 1
    if character in "aeiouAEIOU":
        vowels += 1
    else:
        others += 1
print(f"Vowels: {vowels}, spaces: {spaces}, others: {others}")
