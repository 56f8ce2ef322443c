# message: does the counter get its 0 before the loop?
# misconception: counters get their first value where they are used
# program: count-characters
sentence = "Emma read 4 old maps"
# Write your program below this line.
for character in sentence:
    vowels = 0
    spaces = 0
    others = 0
    if character in "aeiouAEIOU":
        vowels += 1
    elif character == " ":
        spaces += 1
    else:
        others += 1
print(f"Vowels: {vowels}, spaces: {spaces}, others: {others}")
