# message: an exception is raised and not returned
# misconception: an HTTPException is returned like any answer
parsons_seat = "I E F N B J A M D C H L"
