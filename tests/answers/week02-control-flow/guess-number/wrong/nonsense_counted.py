# message: count only after the nonsense was sent away
# misconception: every answer is a guess
# program: guess-number
# typed: 50 | cold | 30 | 37
secret = 37
# Write your program below this line.
guesses = 0
while True:
    reply = input("Guess: ")
    guesses += 1
    if reply == "quit":
        print(f"The number was {secret}")
        break
    if not reply.isdecimal():
        print("Whole numbers only")
        continue
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
