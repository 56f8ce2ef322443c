# message: Only the last dish counts
# misconception: a first value may stand in the loop
# program: shopping-list
recipes = {
    "pancakes": {"flour": 250, "milk": 500, "eggs": 3},
    "omelette": {"eggs": 4, "milk": 50},
}
meals = {"pancakes": 2, "soup": 1, "omelette": 1}
for dish, times in meals.items():
    needed = {}
    if dish not in recipes:
        print(f"No recipe for {dish}")
        continue
    for ingredient, amount in recipes[dish].items():
        needed[ingredient] = needed.get(ingredient, 0) + amount * times
for ingredient in sorted(needed):
    print(f"{ingredient}: {needed[ingredient]}")
