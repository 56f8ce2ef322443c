# message: parcel_cents(1000) gave None
# misconception: a return inside of the last if covers all cases
def parcel_cents(grams, country="home", express=False):
    if country == "home":
        price = 350 if grams <= 1000 else 590
    else:
        price = (grams + 999) // 1000 * 900
    if express:
        return price + 400
