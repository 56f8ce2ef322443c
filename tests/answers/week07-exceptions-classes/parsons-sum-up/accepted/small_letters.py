parsons_sum_up = "e l n c h b m j a g f d i"
