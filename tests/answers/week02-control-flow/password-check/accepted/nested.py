# program: password-check
user = "ada"
password = "ink-pen"
# Write your program below this line.
if len(password) >= 10:
    if user.upper() in password.upper():
        print("Do not use your name")
    else:
        if " " in password or "-" in password:
            print("Good password")
        else:
            print("Use at least two words")
else:
    print("Too short:", len(password), "of 10 characters")
