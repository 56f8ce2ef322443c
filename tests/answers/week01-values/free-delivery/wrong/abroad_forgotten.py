# message: free abroad
# misconception: the last sentence of the rule needs no code
# program: free-delivery
order_total = 30.5
is_member = False
is_abroad = False
# Write your program below this line.
free_delivery = order_total >= 25 or is_member
print("Free delivery:", free_delivery)
