# message: neither is the order large enough, nor is this customer a member
# misconception: the run of the example is all that counts
# program: free-delivery
order_total = 30.5
is_member = False
is_abroad = False
# Write your program below this line.
free_delivery = True
print("Free delivery:", free_delivery)
