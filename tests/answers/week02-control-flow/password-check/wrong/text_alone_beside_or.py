# message: must be a whole question
# misconception: one question serves both sides of or
# program: password-check
user = "ada"
password = "ink-pen"
# Write your program below this line.
if len(password) < 10:
    print(f"Too short: {len(password)} of 10 characters")
elif user.lower() in password.lower():
    print("Do not use your name")
elif " " or "-" not in password:
    print("Use at least two words")
else:
    print("Good password")
