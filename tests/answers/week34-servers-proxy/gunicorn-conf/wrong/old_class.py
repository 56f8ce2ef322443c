# message: that module is deprecated
# misconception: the class of old articles is the one for ASGI
%%writefile gunicorn.conf.py
workers = 2
worker_class = "uvicorn.workers.UvicornWorker"
preload_app = True

timeout = 20
graceful_timeout = 15
keepalive = 5

max_requests = 1000
max_requests_jitter = 100

accesslog = "-"
access_log_format = "%(h)s %(m)s %(U)s %(s)s %(L)s"

forwarded_allow_ips = "10.0.3.1"
