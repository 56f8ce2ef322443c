# message: both are in the list
# misconception: a tidy list has each name only once
# program: tidy-guests
line = " ada lovelace;dr_grace_hopper ; ;ALAN TURING_"
# Write your program below this line.
guests = []
doctors = 0
for piece in line.split(";"):
    name = piece.replace("_", " ").strip().title()
    if name == "" or name in guests:
        continue
    guests.append(name)
    if name.startswith("Dr "):
        doctors += 1
if guests:
    print(", ".join(guests))
else:
    print("No guests")
print(f"Doctors: {doctors}")
