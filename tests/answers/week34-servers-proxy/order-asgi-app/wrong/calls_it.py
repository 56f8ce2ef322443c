# message: stopped with
# misconception: I call the application, not the server
order_asgi_app = "C G A D B I F"
