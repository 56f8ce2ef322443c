# program: tidy-guests
line = " ada lovelace;dr_grace_hopper ; ;ALAN TURING_"
guests = []
doctors = 0
for piece in line.split(";"):
    name = piece.replace("_", " ").strip().title()
    if name:
        guests.append(name)
        if name.startswith("Dr "):
            doctors += 1
if guests:
    print(", ".join(guests))
else:
    print("No guests")
print(f"Doctors: {doctors}")
