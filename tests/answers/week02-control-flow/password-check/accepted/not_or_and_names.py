# program: password-check
user = "ada"
password = "ink-pen"
# Write your program below this line.
length = len(password)
has_name = user.lower() in password.lower()
has_words = " " in password or "-" in password
if length < 10:
    print(f"Too short: {length} of 10 characters")
elif has_name:
    print("Do not use your name")
elif not has_words:
    print("Use at least two words")
else:
    print("Good password")
