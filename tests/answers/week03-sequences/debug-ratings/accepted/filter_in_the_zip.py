# program: debug-ratings
titles = ["Dune", "Emma", "Heidi"]
ratings = [4, 0, 5]
lines = [f"{title}: {rating}" for title, rating in zip(titles, ratings) if rating > 0]
for line in lines:
    print(line)
