# program: count-characters
sentence = "Emma read 4 old maps"
# Write your program below this line.
others = 0
spaces = 0
vowels = 0
for c in sentence:
    c_small = c.lower()
    if c == " ":
        spaces += 1
    elif c_small == "a" or c_small == "e" or c_small == "i" or c_small == "o" or c_small == "u":
        vowels += 1
    else:
        others += 1
print(f"Vowels: {vowels}, spaces: {spaces}, others: {others}")
