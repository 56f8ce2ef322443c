# message: fewer than 10 is < 10
# misconception: "fewer than 10" has 10 in it
# program: password-check
user = "ada"
password = "ink-pen"
# Write your program below this line.
if len(password) <= 10:
    print(f"Too short: {len(password)} of 10 characters")
elif user.lower() in password.lower():
    print("Do not use your name")
elif " " not in password and "-" not in password:
    print("Use at least two words")
else:
    print("Good password")
