# message: three thousands are started, and express adds 400
# misconception: the extra belongs to the first case
def parcel_cents(grams, country="home", express=False):
    if country == "home":
        price = 350 if grams <= 1000 else 590
        if express:
            price += 400
    else:
        price = (grams + 999) // 1000 * 900
    return price
