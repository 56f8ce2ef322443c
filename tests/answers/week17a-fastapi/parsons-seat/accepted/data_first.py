parsons_seat = "E N I F B J A K D C H L"
