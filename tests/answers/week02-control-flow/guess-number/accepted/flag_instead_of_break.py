# program: guess-number
# typed: 50 | cold | 30 | 37
secret = 37
# Write your program below this line.
guesses = 0
over = False
while not over:
    reply = input("Guess: ")
    if reply == "quit":
        print(f"The number was {secret}")
        over = True
    elif not reply.isdecimal():
        print("Whole numbers only")
    else:
        guesses += 1
        guess = int(reply)
        if guess < secret:
            print(f"{guess} is too low")
        elif guess > secret:
            print(f"{guess} is too high")
        else:
            print(f"Right, guesses: {guesses}")
            over = True
        if not over and guesses == 5:
            print(f"Out of guesses, the number was {secret}")
            over = True
