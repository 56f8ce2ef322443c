# message: in quotes, it is text
# misconception: True is a text
# program: free-delivery
order_total = 30.5
is_member = False
is_abroad = False
# Write your program below this line.
free_delivery = "True"
print("Free delivery:", free_delivery)
