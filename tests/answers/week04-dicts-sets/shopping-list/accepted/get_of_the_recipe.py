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
    for ingredient, amount in recipes.get(dish, {}).items():
        needed.setdefault(ingredient, 0)
        needed[ingredient] += amount * times
for ingredient in sorted(needed):
    print(f"{ingredient}: {needed[ingredient]}")
