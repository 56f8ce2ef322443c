# message: unexpected keyword argument 'express'
# misconception: the names of parameters are private
def parcel_cents(grams, country="home", fast=False):
    if country == "home":
        price = 350 if grams <= 1000 else 590
    else:
        price = (grams + 999) // 1000 * 900
    if fast:
        price += 400
    return price
