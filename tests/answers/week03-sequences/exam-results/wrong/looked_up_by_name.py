# message: two people may have the same name
# misconception: a name stands for one person
# program: exam-results
results = [("Ada", 91), ("Bo", 49), ("Cy", 50)]
needed = 50
passed = [name for name, points in results if points >= needed]
lines = [f"{name}: {'passed' if name in passed else 'failed'}" for name, points in results]
good = [points for name, points in results if points >= needed]
average = sum(good) / len(good) if good else None
all_passed = len(passed) == len(results)
perfect = any([points == 100 for name, points in results])
for line in lines:
    print(line)
