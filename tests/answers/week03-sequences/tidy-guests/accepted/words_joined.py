# program: tidy-guests
line = " ada lovelace;dr_grace_hopper ; ;ALAN TURING_"
# Write your program below this line.
guests = []
doctors = 0
for piece in line.split(";"):
    words = piece.replace("_", " ").lower().split()
    if len(words) == 0:
        continue
    capitals = []
    for word in words:
        capitals.append(word[0].upper() + word[1:])
    guests.append(" ".join(capitals))
    if words[0] == "dr" and len(words) > 1:
        doctors += 1
if len(guests) == 0:
    print("No guests")
else:
    print(", ".join(guests))
print(f"Doctors: {doctors}")
