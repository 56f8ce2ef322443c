# message: numbers of rows and seats are not always
# misconception: the numbers are always 3 and 4
# program: debug-seat-plan
rows = 3
seats = 4
booked_row = 1
booked_seat = 2
plan = []
for number in range(3):
    plan.append(["."] * 4)
plan[booked_row][booked_seat] = "X"
for row in plan:
    for seat in row:
        print(seat, end=" ")
    print()
