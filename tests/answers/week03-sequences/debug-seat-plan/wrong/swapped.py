# message: rows and seats are swapped
# misconception: the order of rows and seats does not matter
# program: debug-seat-plan
rows = 3
seats = 4
booked_row = 1
booked_seat = 2
plan = []
for number in range(seats):
    plan.append(["."] * rows)
plan[booked_seat][booked_row] = "X"
for row in plan:
    for seat in row:
        print(seat, end=" ")
    print()
