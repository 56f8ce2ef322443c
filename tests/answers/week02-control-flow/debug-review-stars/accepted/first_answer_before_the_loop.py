# program: debug-review-stars
# typed: 4 | 5 | 3 | done
reviews = 0
stars = 0
reply = input("Stars or done: ")
while reply != "done":
    reviews += 1
    stars += int(reply)
    reply = input("Stars or done: ")
print(f"{reviews} reviews, {stars} stars")
