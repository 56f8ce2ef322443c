# program: free-delivery
order_total = 30.5
is_member = False
is_abroad = False
# It is not free abroad, and not for a small order of somebody who is no member.
free_delivery = not (is_abroad or order_total < 25 and not is_member)
print("Free delivery: " + str(free_delivery))
