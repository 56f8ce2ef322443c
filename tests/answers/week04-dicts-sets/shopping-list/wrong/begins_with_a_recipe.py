# message: needed must be a dictionary of its own
# misconception: = makes a copy of a dictionary
# program: shopping-list
recipes = {
    "pancakes": {"flour": 250, "milk": 500, "eggs": 3},
    "omelette": {"eggs": 4, "milk": 50},
}
meals = {"pancakes": 2, "soup": 1, "omelette": 1}
# Write your program below this line.
needed = {}
for dish, times in meals.items():
    if dish not in recipes:
        print(f"No recipe for {dish}")
        continue
    recipe = recipes[dish]
    for ingredient in recipe:
        recipe[ingredient] = recipe[ingredient] * times
        needed[ingredient] = needed.get(ingredient, 0) + recipe[ingredient]
for ingredient in sorted(needed):
    print(f"{ingredient}: {needed[ingredient]}")
