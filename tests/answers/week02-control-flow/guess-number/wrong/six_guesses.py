# message: typed '1', '2', '3', '4' and '100', was stopped: it called input() 6 times
# misconception: more than five wrong guesses end the game
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
    guess = int(reply)
    if guess < secret:
        print(f"{guess} is too low")
    elif guess > secret:
        print(f"{guess} is too high")
    else:
        print(f"Right, guesses: {guesses}")
        break
    if guesses > 5:
        print(f"Out of guesses, the number was {secret}")
        break
