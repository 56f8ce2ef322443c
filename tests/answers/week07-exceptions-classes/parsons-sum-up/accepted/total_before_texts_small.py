parsons_sum_up = "l e n c h b m j a g f d i"
