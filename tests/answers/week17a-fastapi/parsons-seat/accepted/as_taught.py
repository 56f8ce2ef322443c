parsons_seat = "I E F N B J A K D C H L"
