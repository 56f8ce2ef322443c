# message: The line that makes `passed` should use `comprehension`
# misconception: two comprehensions anywhere are enough
# program: exam-results
results = [("Ada", 91), ("Bo", 49), ("Cy", 50)]
needed = 50
passed = []
for name, points in results:
    if points >= needed:
        passed += [name]
lines = [f"{name}: {'passed' if points >= needed else 'failed'}" for name, points in results]
good = [points for name, points in results if points >= needed]
average = sum(good) / len(good) if good else None
all_passed = len(passed) == len(results)
perfect = any([points == 100 for name, points in results])
for line in lines:
    print(line)
