# message: filter the pairs
# misconception: the order of the titles is the mistake
# program: debug-ratings
titles = ["Dune", "Emma", "Heidi"]
ratings = [4, 0, 5]
rated = [rating for rating in ratings if rating > 0]
lines = [f"{title}: {rating}" for title, rating in zip(sorted(titles), rated)]
for line in lines:
    print(line)
