parsons_sum_up = "E,L,N,C,H,B,M,J,G,A,F,D,I"
