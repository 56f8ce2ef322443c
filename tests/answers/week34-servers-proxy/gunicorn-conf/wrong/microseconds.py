# message: which sign gives them
# misconception: D is the duration in seconds
%%writefile gunicorn.conf.py
workers = 2
worker_class = "asgi"
preload_app = True
timeout = 20
graceful_timeout = 15
keepalive = 5
max_requests = 1000
max_requests_jitter = 100
accesslog = "-"
access_log_format = "%(h)s %(m)s %(U)s %(s)s %(D)s"
forwarded_allow_ips = "10.0.3.1"
