# program: guess-number
# typed: 50 | cold | 30 | 37
secret = 37
# Write your program below this line.
left = 5
while left > 0:
    answer = input("Guess: ")
    if answer == "quit":
        print("The number was", secret)
        break
    elif answer.isdecimal():
        number = int(answer)
        left = left - 1
        if number == secret:
            print("Right, guesses:", 5 - left)
            break
        if number > secret:
            print(number, "is too high")
        else:
            print(number, "is too low")
        if left == 0:
            print(f"Out of guesses, the number was {secret}")
    else:
        print("Whole numbers only")
