# program: film-length
film_minutes = 135
# Write your program below this line.
minutes = film_minutes % 60
hours = int((film_minutes - minutes) / 60)
print(f"{hours} h {minutes} min")
