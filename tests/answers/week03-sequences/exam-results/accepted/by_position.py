# program: exam-results
results = [("Ada", 91), ("Bo", 49), ("Cy", 50)]
needed = 50
# Write your program below this line.
passed = [one[0] for one in results if one[1] >= needed]
lines = [one[0] + (": passed" if one[1] >= needed else ": failed") for one in results]
average = None
if passed:
    average = sum([one[1] for one in results if one[1] >= needed]) / len(passed)
all_passed = not any([one[1] < needed for one in results])
perfect = len([one for one in results if one[1] == 100]) > 0
if lines:
    print("\n".join(lines))
