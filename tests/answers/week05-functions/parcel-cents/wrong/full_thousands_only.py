# message: 900 for each started 1000 grams
# misconception: // counts the started thousands
def parcel_cents(grams, country="home", express=False):
    if country == "home":
        price = 350 if grams <= 1000 else 590
    else:
        price = (grams // 1000 + 1) * 900
    if express:
        price += 400
    return price
