# message: Nonsense is not a guess: only wrong guesses end the game
# misconception: five guesses are five answers
# program: guess-number
# typed: 50 | cold | 30 | 37
secret = 37
# Write your program below this line.
guesses = 0
for turn in range(5):
    reply = input("Guess: ")
    if reply == "quit":
        print(f"The number was {secret}")
        break
    if not reply.isdecimal():
        print("Whole numbers only")
        continue
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
