%%writefile tickets.conf.py
worker_class = "asgi"
workers = 2
timeout = 20
accesslog = "-"
