# message: which worker class speaks ASGI
# misconception: a class with threads can run async code
%%writefile tickets.conf.py
worker_class = "gthread"
workers = 2
timeout = 20
accesslog = "-"
