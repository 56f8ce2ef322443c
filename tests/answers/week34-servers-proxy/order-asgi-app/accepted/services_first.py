order_asgi_app = "G, C, A, D, B, E, F"
