# message: Text and a number meet here: convert one with int()
# misconception: input() gives a number when a number is typed
# program: guess-number
# typed: 50 | cold | 30 | 37
secret = 37
# Write your program below this line.
guesses = 0
while True:
    guess = input("Guess: ")
    if guess == "quit":
        print(f"The number was {secret}")
        break
    if not guess.isdecimal():
        print("Whole numbers only")
        continue
    guesses += 1
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
