# program: tidy-guests
line = " ada lovelace;dr_grace_hopper ; ;ALAN TURING_"
# Write your program below this line.
guests = [piece.strip() for piece in line.replace("_", " ").title().split(";")]
guests = [guest for guest in guests if guest]
doctors = len([guest for guest in guests if guest[:3] == "Dr "])
print(", ".join(guests) if guests else "No guests")
print(f"Doctors: {doctors}")
