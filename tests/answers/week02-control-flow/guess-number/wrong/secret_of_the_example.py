# message: the secret is not always 37: use the name
# misconception: the number is always 37
# program: guess-number
# typed: 50 | cold | 30 | 37
secret = 37
# Write your program below this line.
guesses = 0
while True:
    reply = input("Guess: ")
    if reply == "quit":
        print("The number was 37")
        break
    if not reply.isdecimal():
        print("Whole numbers only")
        continue
    guesses += 1
    guess = int(reply)
    if guess < 37:
        print(f"{guess} is too low")
    elif guess > 37:
        print(f"{guess} is too high")
    else:
        print(f"Right, guesses: {guesses}")
        break
    if guesses == 5:
        print("Out of guesses, the number was 37")
        break
