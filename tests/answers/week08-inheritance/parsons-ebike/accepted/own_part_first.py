parsons_ebike = "F E I A B D J C G K"
