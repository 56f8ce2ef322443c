# program: fill-price-tag
product = "Bookmark"
price = 1.5
copies = 4
cost = price * copies
# Text stands on the left of its field and a number on the right by themselves.
print(f"{product:12}", end="")
print(f"{cost:8.2f}")
print(copies, "at", f"{price:.2f}")
