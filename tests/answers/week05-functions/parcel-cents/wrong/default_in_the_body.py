# message: expected 1800
# misconception: a default value is assigned in the body
def parcel_cents(grams, country="home", express=False):
    country = "home"
    if country == "home":
        price = 350 if grams <= 1000 else 590
    else:
        price = (grams + 999) // 1000 * 900
    if express:
        price += 400
    return price
