# message: one reason is enough
# misconception: both reasons must hold
# program: free-delivery
order_total = 30.5
is_member = False
is_abroad = False
# Write your program below this line.
free_delivery = order_total >= 25 and is_member and not is_abroad
print("Free delivery:", free_delivery)
