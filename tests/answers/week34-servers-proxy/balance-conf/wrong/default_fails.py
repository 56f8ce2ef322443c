# message: one is the default of max_fails
# misconception: the default allows some failures
%%writefile balance.conf
events {}
http {
    upstream shop {
        server 127.0.0.1:9001 weight=2 fail_timeout=1s;
        server 127.0.0.1:9002 fail_timeout=1s;
        server 127.0.0.1:9003 backup;
    }
    server {
        listen 8080;
        location / {
            proxy_pass http://shop;
            proxy_next_upstream error http_503;
            proxy_set_header Host $host;
        }
    }
}
