# message: invalid literal for int() with base 10: 'cold'
# misconception: after the message the round is over by itself
# program: guess-number
# typed: 50 | cold | 30 | 37
secret = 37
# Write your program below this line.
guesses = 0
while True:
    reply = input("Guess: ")
    if reply == "quit":
        print(f"The number was {secret}")
        break
    if not reply.isdecimal():
        print("Whole numbers only")
    guesses += 1
    guess = int(reply)
    if guess < secret:
        print(f"{guess} is too low")
    elif guess > secret:
        print(f"{guess} is too high")
    else:
        print(f"Right, guesses: {guesses}")
        break
    if guesses == 5:
        print(f"Out of guesses, the number was {secret}")
        break
