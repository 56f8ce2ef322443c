# message: the name itself must be right at the end
# misconception: the printed line is the only thing that counts
# program: debug-review-stars
# typed: 4 | 5 | 3 | done
reviews = 0
stars = 0
while True:
    reply = input("Stars or done: ")
    reviews += 1
    if reply == "done":
        break
    stars += int(reply)
print(f"{reviews - 1} reviews, {stars} stars")
