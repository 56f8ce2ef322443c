# message: neither is the order large enough, nor is this customer a member
# misconception: never abroad is one reason more
# program: free-delivery
order_total = 30.5
is_member = False
is_abroad = False
# Write your program below this line.
free_delivery = order_total >= 25 or is_member or not is_abroad
print("Free delivery:", free_delivery)
