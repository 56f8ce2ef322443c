# message: Line 1 is
# misconception: the values given are the only ones
# program: debug-seat-plan
rows = 3
seats = 4
booked_row = 1
booked_seat = 2
plan = []
for number in range(rows):
    plan.append(["."] * seats)
plan[booked_row][2] = "X"
for row in plan:
    for seat in row:
        print(seat, end=" ")
    print()
