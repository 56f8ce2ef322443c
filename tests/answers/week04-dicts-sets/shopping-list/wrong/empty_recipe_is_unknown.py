# message: No recipe for
# misconception: a recipe is there if its dictionary counts as true
# program: shopping-list
recipes = {
    "pancakes": {"flour": 250, "milk": 500, "eggs": 3},
    "omelette": {"eggs": 4, "milk": 50},
}
meals = {"pancakes": 2, "soup": 1, "omelette": 1}
# Write your program below this line.
needed = {}
for dish, times in meals.items():
    if not recipes.get(dish):
        print(f"No recipe for {dish}")
        continue
    for ingredient, amount in recipes[dish].items():
        needed[ingredient] = needed.get(ingredient, 0) + amount * times
for ingredient in sorted(needed):
    print(f"{ingredient}: {needed[ingredient]}")
