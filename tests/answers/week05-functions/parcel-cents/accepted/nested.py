def parcel_cents(grams, country="home", express=False):
    if country == "home":
        if grams <= 1000:
            price = 350
        else:
            price = 590
    else:
        thousands = grams // 1000
        if grams % 1000 != 0:
            thousands += 1
        price = 900 * thousands
    if express:
        price += 400
    return price
