parsons_ebike = "F E I A B D C J G K"
