order_asgi_app = "C G A D B E F"
