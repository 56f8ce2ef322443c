# program: free-delivery
order_total = 30.5
is_member = False
is_abroad = False
# Two ways to free delivery, each of them at home.
free_delivery = is_abroad == False and is_member == True or order_total >= 25 and is_abroad == False
print("Free", "delivery:", free_delivery)
