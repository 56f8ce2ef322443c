# message: with quotes, a name is only text
# misconception: a name is printed by writing it in quotes
# program: film-length
film_minutes = 135
# Write your program below this line.
hours = film_minutes // 60
minutes = film_minutes % 60
print("hours h minutes min")
