# message: name 'hall' is not defined
# misconception: Python looks for the application later
parsons_seat = "I E N B J A K D F C H L"
