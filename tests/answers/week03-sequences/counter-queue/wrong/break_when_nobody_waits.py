# message: does the loop go on then
# misconception: when nobody is waiting, the day is over
# program: counter-queue
events = ["Ada", "Bo", "next", "Cy", "leave", "next", "next", "Di"]
# Write your program below this line.
queue = []
served = []
for event in events:
    if event == "next":
        if queue:
            person = queue.pop(0)
            served.append(person)
            print(f"Now: {person}")
        else:
            print("Nobody is waiting")
            break
    elif event == "leave":
        if queue:
            print(f"Lost: {queue.pop()}")
        else:
            print("Nobody is waiting")
    else:
        queue.append(event)
