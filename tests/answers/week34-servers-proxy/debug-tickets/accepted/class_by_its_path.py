# approach: the module and the class instead of the short name
%%writefile tickets.conf.py
worker_class = "gunicorn.workers.gasgi.ASGIWorker"
workers = 2
threads = 4
timeout = 20
accesslog = "-"
