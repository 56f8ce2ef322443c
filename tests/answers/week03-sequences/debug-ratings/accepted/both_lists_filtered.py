# program: debug-ratings
titles = ["Dune", "Emma", "Heidi"]
ratings = [4, 0, 5]
known = [title for title, rating in zip(titles, ratings) if rating > 0]
rated = [rating for rating in ratings if rating > 0]
lines = [f"{title}: {rating}" for title, rating in zip(known, rated)]
for line in lines:
    print(line)
