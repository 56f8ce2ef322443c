# message: books without a rating are left out
# misconception: the filter is the mistake
# program: debug-ratings
titles = ["Dune", "Emma", "Heidi"]
ratings = [4, 0, 5]
lines = [f"{title}: {rating}" for title, rating in zip(titles, ratings)]
for line in lines:
    print(line)
