# message: the two reasons need parentheses
# misconception: and and or work from left to right
# program: free-delivery
order_total = 30.5
is_member = False
is_abroad = False
# Write your program below this line.
free_delivery = order_total >= 25 or is_member and not is_abroad
print("Free delivery:", free_delivery)
