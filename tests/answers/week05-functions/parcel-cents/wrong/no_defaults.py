# message: parcel_cents(1000) stopped with TypeError: parcel_cents() missing 2 required positional arguments
# misconception: an argument that is left out is None by itself
def parcel_cents(grams, country, express):
    if country == "home":
        price = 350 if grams <= 1000 else 590
    else:
        price = (grams + 999) // 1000 * 900
    if express:
        price += 400
    return price
