# message: does the question look at the one character of the round
# misconception: the question in the loop is about the whole text
# program: count-characters
sentence = "Emma read 4 old maps"
# Write your program below this line.
vowels = 0
spaces = 0
others = 0
for character in sentence:
    if sentence in "aeiouAEIOU":
        vowels += 1
    elif sentence == " ":
        spaces += 1
    else:
        others += 1
print(f"Vowels: {vowels}, spaces: {spaces}, others: {others}")
