# message: one and the same row
# misconception: a name for the row makes new rows
# program: debug-seat-plan
rows = 3
seats = 4
booked_row = 1
booked_seat = 2
row = ["."] * seats
plan = []
for number in range(rows):
    plan.append(row)
plan[booked_row][booked_seat] = "X"
for row in plan:
    for seat in row:
        print(seat, end=" ")
    print()
