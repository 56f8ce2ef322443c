# message: left no name `worker_class`
# misconception: the default class fits every application
%%writefile gunicorn.conf.py
workers = 2
preload_app = True

timeout = 20
graceful_timeout = 15
keepalive = 5

max_requests = 1000
max_requests_jitter = 100

accesslog = "-"
access_log_format = "%(h)s %(m)s %(U)s %(s)s %(L)s"

forwarded_allow_ips = "10.0.3.1"
