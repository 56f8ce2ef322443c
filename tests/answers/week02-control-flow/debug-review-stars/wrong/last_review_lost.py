# message: every real answer counts, the last one before done included
# misconception: one less at the end makes the number right, and so break comes after the count
# program: debug-review-stars
# typed: 4 | 5 | 3 | done
reviews = 0
stars = 0
while True:
    reply = input("Stars or done: ")
    if reply == "done":
        reviews -= 1
        break
    reviews += 1
    stars += int(reply)
print(f"{reviews} reviews, {stars} stars")
