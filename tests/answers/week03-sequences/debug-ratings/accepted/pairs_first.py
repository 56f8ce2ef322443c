# program: debug-ratings
titles = ["Dune", "Emma", "Heidi"]
ratings = [4, 0, 5]
rated = [(title, rating) for title, rating in zip(titles, ratings) if rating > 0]
lines = [f"{title}: {rating}" for title, rating in rated]
for line in lines:
    print(line)
