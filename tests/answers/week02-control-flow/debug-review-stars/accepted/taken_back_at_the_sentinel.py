# program: debug-review-stars
# typed: 4 | 5 | 3 | done
reviews = 0
stars = 0
while True:
    reply = input("Stars or done: ")
    reviews += 1
    if reply == "done":
        reviews -= 1
        break
    stars += int(reply)
print(f"{reviews} reviews, {stars} stars")
