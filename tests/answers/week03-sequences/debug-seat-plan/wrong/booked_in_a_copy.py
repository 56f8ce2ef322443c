# message: nothing is booked
# misconception: a change of a copy changes the list
# program: debug-seat-plan
rows = 3
seats = 4
booked_row = 1
booked_seat = 2
plan = []
for number in range(rows):
    plan.append(["."] * seats)
booked = plan[booked_row].copy()
booked[booked_seat] = "X"
for row in plan:
    for seat in row:
        print(seat, end=" ")
    print()
