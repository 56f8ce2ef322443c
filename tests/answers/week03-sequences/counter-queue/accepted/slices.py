# program: counter-queue
events = ["Ada", "Bo", "next", "Cy", "leave", "next", "next", "Di"]
# Write your program below this line.
queue = []
served = []
for event in events:
    if event not in ("next", "leave"):
        queue += [event]
    elif len(queue) == 0:
        print("Nobody is waiting")
    elif event == "next":
        print("Now:", queue[0])
        served += queue[:1]
        queue = queue[1:]
    else:
        print("Lost:", queue[-1])
        del queue[-1]
