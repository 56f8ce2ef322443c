# program: free-delivery
order_total = 30.5
is_member = False
is_abroad = False
# Write your program below this line.
has_reason = order_total >= 25 or is_member
is_home = not is_abroad
free_delivery = is_home and has_reason
print(f"Free delivery: {free_delivery}")
