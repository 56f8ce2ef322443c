# message: it called input() 5 times, but only 4 lines were typed
# misconception: continue ends the loop
# program: debug-review-stars
# typed: 4 | 5 | 3 | done
reviews = 0
stars = 0
while True:
    reply = input("Stars or done: ")
    if reply == "done":
        continue
    reviews += 1
    stars += int(reply)
print(f"{reviews} reviews, {stars} stars")
