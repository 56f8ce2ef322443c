# program: exam-results
results = [("Ada", 91), ("Bo", 49), ("Cy", 50)]
needed = 50
passed = [name for name, points in results if points >= needed]
lines = [f"{name}: {'passed' if points >= needed else 'failed'}" for name, points in results]
good = [points for name, points in results if points >= needed]
if good:
    average = sum(good) / len(good)
else:
    average = None
all_passed = all([points >= needed for _, points in results])
perfect = 100 in [points for _, points in results]
for line in lines:
    print(line)
