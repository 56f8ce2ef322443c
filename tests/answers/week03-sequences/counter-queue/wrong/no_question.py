# message: the list is empty at this moment
# misconception: pop of an empty list does nothing
# program: counter-queue
events = ["Ada", "Bo", "next", "Cy", "leave", "next", "next", "Di"]
queue = []
served = []
for event in events:
    if event != "next" and event != "leave":
        queue.append(event)
    elif event == "next":
        person = queue.pop(0)
        served.append(person)
        print(f"Now: {person}")
    else:
        print(f"Lost: {queue.pop()}")
