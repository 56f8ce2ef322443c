# program: book-card
# A card for one book.
in_stock = True
price = 12.
pages = 474
title = 'Emma'
print(title, pages, price, in_stock, sep=" ")
