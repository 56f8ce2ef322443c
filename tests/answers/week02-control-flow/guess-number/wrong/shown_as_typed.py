# message: Show the guess as a number: print what int() gives
# misconception: the typed text and its number look the same
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
        continue
    guesses += 1
    if int(reply) < secret:
        print(f"{reply} is too low")
    elif int(reply) > secret:
        print(f"{reply} is too high")
    else:
        print(f"Right, guesses: {guesses}")
        break
    if guesses == 5:
        print(f"Out of guesses, the number was {secret}")
        break
