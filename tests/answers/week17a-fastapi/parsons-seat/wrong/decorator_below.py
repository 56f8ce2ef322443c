# message: SyntaxError
# misconception: a decorator stands below its function
parsons_seat = "I E F N J A K D B C H L"
