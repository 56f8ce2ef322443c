# message: one star is a rating
# misconception: > 0 means more than 1
# program: debug-ratings
titles = ["Dune", "Emma", "Heidi"]
ratings = [4, 0, 5]
lines = [f"{title}: {rating}" for title, rating in zip(titles, ratings) if rating > 1]
for line in lines:
    print(line)
