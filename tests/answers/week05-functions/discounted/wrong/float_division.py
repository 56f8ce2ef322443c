# message: whole cents are asked for: // rounds the discount down
# misconception: / and // differ only in speed
def discounted(price_cents, percent):
    return price_cents - price_cents * percent / 100
