# message: expected 1800
# misconception: with defaults the order of the parameters is free
def parcel_cents(grams, express=False, country="home"):
    if country == "home":
        price = 350 if grams <= 1000 else 590
    else:
        price = (grams + 999) // 1000 * 900
    if express:
        price += 400
    return price
