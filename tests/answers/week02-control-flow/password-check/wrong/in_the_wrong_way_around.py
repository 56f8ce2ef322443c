# message: look for the name in the password, not the other way around
# misconception: the whole stands on the left of in
# program: password-check
user = "ada"
password = "ink-pen"
# Write your program below this line.
if len(password) < 10:
    print(f"Too short: {len(password)} of 10 characters")
elif password.lower() in user.lower():
    print("Do not use your name")
elif " " not in password and "-" not in password:
    print("Use at least two words")
else:
    print("Good password")
