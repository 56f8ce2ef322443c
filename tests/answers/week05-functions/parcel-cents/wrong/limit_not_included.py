# message: 1000 grams are included in the lower price
# misconception: up to 1000 is less than 1000
def parcel_cents(grams, country="home", express=False):
    if country == "home":
        price = 350 if grams < 1000 else 590
    else:
        price = (grams + 999) // 1000 * 900
    if express:
        price += 400
    return price
