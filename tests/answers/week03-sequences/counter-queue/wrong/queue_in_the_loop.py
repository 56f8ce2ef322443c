# message: is the queue made anew
# misconception: the first value may stand in the loop
# program: counter-queue
events = ["Ada", "Bo", "next", "Cy", "leave", "next", "next", "Di"]
served = []
for event in events:
    queue = []
    if event != "next" and event != "leave":
        queue.append(event)
    elif not queue:
        print("Nobody is waiting")
    elif event == "next":
        person = queue.pop(0)
        served.append(person)
        print(f"Now: {person}")
    else:
        print(f"Lost: {queue.pop()}")
