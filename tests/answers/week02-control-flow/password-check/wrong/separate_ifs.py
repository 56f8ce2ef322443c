# message: Only one line: make it one chain with elif
# misconception: several ifs are the same as a chain
# program: password-check
user = "ada"
password = "ink-pen"
# Write your program below this line.
if len(password) < 10:
    print(f"Too short: {len(password)} of 10 characters")
if user.lower() in password.lower():
    print("Do not use your name")
if " " not in password and "-" not in password:
    print("Use at least two words")
else:
    print("Good password")
