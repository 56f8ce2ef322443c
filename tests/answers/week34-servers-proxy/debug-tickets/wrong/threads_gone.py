# message: which worker class speaks ASGI
# misconception: the threads were to blame
%%writefile tickets.conf.py
workers = 2
timeout = 20
accesslog = "-"
