# message: made workers = 5
# misconception: more workers cure errors
%%writefile tickets.conf.py
workers = 5
timeout = 20
accesslog = "-"
