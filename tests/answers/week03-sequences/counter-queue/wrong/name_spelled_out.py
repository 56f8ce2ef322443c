# message: adds its letters
# misconception: += adds one value
# program: counter-queue
events = ["Ada", "Bo", "next", "Cy", "leave", "next", "next", "Di"]
queue = []
served = []
for event in events:
    if event != "next" and event != "leave":
        queue += event
    elif not queue:
        print("Nobody is waiting")
    elif event == "next":
        person = queue.pop(0)
        served.append(person)
        print(f"Now: {person}")
    else:
        print(f"Lost: {queue.pop()}")
