# message: the line must stay inside the loop
# misconception: behind the sentinel means behind the loop
# program: debug-review-stars
# typed: 4 | 5 | 3 | done
reviews = 0
stars = 0
while True:
    reply = input("Stars or done: ")
    if reply == "done":
        break
    stars += int(reply)
reviews += 1
print(f"{reviews} reviews, {stars} stars")
