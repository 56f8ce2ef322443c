# message: the body must use its parameters
# misconception: the values of the example belong into the body
def print_label(title, price_cents):
    print("====")
    print(title)
    print(f"{price_cents / 100:.2f}")
    print("====")
