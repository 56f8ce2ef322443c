# message: is the start sent before the body
# misconception: the order of the messages does not matter
order_asgi_app = "C G A B D E F"
