# message: each question must ask where its class ends
# misconception: a question asks where the class begins; where it ends follows by itself
# program: fill-parcel
weight = 480
# From light to heavy: the first limit that holds decides.
if weight <= 100:
    kind = "letter"
    postage = 120
elif weight > 100:
    kind = "packet"
    postage = 280
elif weight > 500:
    kind = "parcel"
    postage = 520
else:
    kind = "freight"
    postage = 1900
# Print the kind, and the postage with two decimals.
print(f"{kind}: {postage / 100:.2f}")
