# message: filter the pairs
# misconception: a second filter repairs the first
# program: debug-ratings
titles = ["Dune", "Emma", "Heidi"]
ratings = [4, 0, 5]
rated = [rating for rating in ratings if rating > 0]
lines = [f"{title}: {rating}" for title, rating in zip(titles, rated) if rating > 0]
for line in lines:
    print(line)
