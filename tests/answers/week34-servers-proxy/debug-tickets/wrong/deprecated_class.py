# message: tickets.conf.py
# misconception: the class of old articles is the one for ASGI
%%writefile tickets.conf.py
worker_class = "uvicorn.workers.UvicornWorker"
workers = 2
timeout = 20
accesslog = "-"
