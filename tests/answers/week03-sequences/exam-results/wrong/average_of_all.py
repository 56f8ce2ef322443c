# message: only the points of those who passed
# misconception: the average is that of all
# program: exam-results
results = [("Ada", 91), ("Bo", 49), ("Cy", 50)]
needed = 50
passed = [name for name, points in results if points >= needed]
lines = [f"{name}: {'passed' if points >= needed else 'failed'}" for name, points in results]
good = [points for name, points in results]
average = sum(good) / len(good) if good else None
all_passed = len(passed) == len(results)
perfect = any([points == 100 for name, points in results])
for line in lines:
    print(line)
