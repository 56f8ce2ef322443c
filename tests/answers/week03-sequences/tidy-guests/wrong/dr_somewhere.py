# message: only names that begin with Dr and a space
# misconception: in asks for the beginning
# program: tidy-guests
line = " ada lovelace;dr_grace_hopper ; ;ALAN TURING_"
guests = []
doctors = 0
for piece in line.split(";"):
    name = piece.replace("_", " ").strip().title()
    if name:
        guests.append(name)
        if "Dr " in name:
            doctors += 1
if guests:
    print(", ".join(guests))
else:
    print("No guests")
print(f"Doctors: {doctors}")
