def parcel_cents(grams, country="home", express=False):
    extra = 400 if express else 0
    if country != "home":
        return -(-grams // 1000) * 900 + extra
    if grams > 1000:
        return 590 + extra
    return 350 + extra
