# message: what it returns reaches nobody
# misconception: what an application returns is the answer
order_asgi_app = "C G A D H E F"
