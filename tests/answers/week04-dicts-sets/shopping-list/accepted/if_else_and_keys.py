# program: shopping-list
recipes = {
    "pancakes": {"flour": 250, "milk": 500, "eggs": 3},
    "omelette": {"eggs": 4, "milk": 50},
}
meals = {"pancakes": 2, "soup": 1, "omelette": 1}
# Write your program below this line.
needed = {}
for dish in meals:
    if dish in recipes:
        for ingredient in recipes[dish]:
            amount = recipes[dish][ingredient] * meals[dish]
            if ingredient in needed:
                needed[ingredient] += amount
            else:
                needed[ingredient] = amount
    else:
        print("No recipe for", dish)
for ingredient, amount in sorted(needed.items()):
    print(f"{ingredient}: {amount}")
