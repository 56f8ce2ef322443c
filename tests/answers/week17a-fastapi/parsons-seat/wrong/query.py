# message: the name comes from the path
# misconception: a parameter is found in the path by itself
parsons_seat = "I E F N G J A K D C H L"
