def parcel_cents(grams, country="home", express=False):
    price = 350
    if country != "home":
        price = 900
        while grams > 1000:
            price += 900
            grams -= 1000
    elif grams > 1000:
        price = 590
    if express:
        price = price + 400
    return price
