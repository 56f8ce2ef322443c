# program: fill-parcel
weight = 480
# From light to heavy: the first limit that holds decides.
if weight <= 100:
    kind = "letter"
    postage = 120
elif weight < 501:
    kind = "packet"
    postage = 280
elif not weight > 2000:
    kind = "parcel"
    postage = 520
else:
    kind = "freight"
    postage = 1900
# Print the kind, and the postage with two decimals.
print(f"{kind}: {postage * 0.01:.2f}")
