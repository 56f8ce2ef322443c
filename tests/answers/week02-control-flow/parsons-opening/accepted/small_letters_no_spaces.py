parsons_opening = "bfdjihega"
