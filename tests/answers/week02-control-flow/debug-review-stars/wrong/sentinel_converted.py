# message: stopped in line 7 with ValueError: invalid literal for int() with base 10: 'done'
# misconception: the work may stand before the sentinel
# program: debug-review-stars
# typed: 4 | 5 | 3 | done
reviews = 0
stars = 0
while True:
    reply = input("Stars or done: ")
    stars += int(reply)
    if reply == "done":
        break
    reviews += 1
print(f"{reviews} reviews, {stars} stars")
