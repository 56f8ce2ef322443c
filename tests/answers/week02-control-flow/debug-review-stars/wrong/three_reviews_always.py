# message: made reviews = 3, expected 5
# misconception: there are always three reviews
# program: debug-review-stars
# typed: 4 | 5 | 3 | done
reviews = 0
stars = 0
for number in range(3):
    reply = input("Stars or done: ")
    if reply == "done":
        break
    reviews += 1
    stars += int(reply)
print(f"{reviews} reviews, {stars} stars")
