# message: recipes and meals stay as they are
# misconception: a dish without a recipe has to go from the plan
# program: shopping-list
recipes = {
    "pancakes": {"flour": 250, "milk": 500, "eggs": 3},
    "omelette": {"eggs": 4, "milk": 50},
}
meals = {"pancakes": 2, "soup": 1, "omelette": 1}
# Write your program below this line.
needed = {}
for dish in list(meals):
    if dish not in recipes:
        print(f"No recipe for {dish}")
        del meals[dish]
for dish, times in meals.items():
    for ingredient, amount in recipes[dish].items():
        needed[ingredient] = needed.get(ingredient, 0) + amount * times
for ingredient in sorted(needed):
    print(f"{ingredient}: {needed[ingredient]}")
