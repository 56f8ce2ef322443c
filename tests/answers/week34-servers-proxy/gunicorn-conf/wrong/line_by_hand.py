# message: none is written by hand
# misconception: the format is the line of the example
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
access_log_format = "127.0.0.1 %(m)s %(U)s %(s)s %(L)s"
forwarded_allow_ips = "10.0.3.1"
