# message: name 'scope' is not defined
# misconception: I call the application, not the server
order_asgi_app = "C G A D B I E F"
