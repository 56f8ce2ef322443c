# message: statement timeout
# misconception: UNION ALL ends by itself in a circle
parsons_ferry = "B C E F G A"
