%%writefile gunicorn.conf.py
forwarded_allow_ips = "10.0.3.1"
access_log_format = " ".join(["%(h)s", "%(m)s", "%(U)s", "%(s)s", "%(L)s"])
accesslog = "-"
max_requests, max_requests_jitter = 1000, 100
keepalive = 5
timeout, graceful_timeout = 20, 15
preload_app = True
worker_class, workers = "asgi", 2
