# message: and` comes before `or`
# misconception: abroad counts only for large orders
# program: free-delivery
order_total = 30.5
is_member = False
is_abroad = False
# Write your program below this line.
free_delivery = order_total >= 25 and not is_abroad or is_member
print("Free delivery:", free_delivery)
