# message: name 'guest' is not defined
# misconception: the guest comes with the seat
parsons_seats = "D C F B"
