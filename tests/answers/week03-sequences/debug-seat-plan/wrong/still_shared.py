# message: one and the same row
# misconception: .copy() of the plan copies the rows
# program: debug-seat-plan
rows = 3
seats = 4
booked_row = 1
booked_seat = 2
plan = [["."] * seats] * rows
plan = plan.copy()
plan[booked_row][booked_seat] = "X"
for row in plan:
    for seat in row:
        print(seat, end=" ")
    print()
