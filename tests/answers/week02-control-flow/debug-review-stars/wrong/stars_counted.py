# message: one answer is one review, whatever its number of stars
# misconception: one review is one star
# program: debug-review-stars
# typed: 4 | 5 | 3 | done
reviews = 0
stars = 0
while True:
    reply = input("Stars or done: ")
    if reply == "done":
        break
    stars += int(reply)
    reviews += int(reply)
print(f"{reviews} reviews, {stars} stars")
