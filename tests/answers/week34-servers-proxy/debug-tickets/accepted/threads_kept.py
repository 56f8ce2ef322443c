%%writefile tickets.conf.py
workers = 2
threads = 4
worker_class = "asgi"
timeout = 20
accesslog = "-"
