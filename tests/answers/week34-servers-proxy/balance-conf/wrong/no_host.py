# message: that is the name of the upstream
# misconception: nginx passes the Host on by itself
%%writefile balance.conf
events {}
http {
    upstream shop {
        server 127.0.0.1:9001 weight=2 max_fails=2 fail_timeout=1s;
        server 127.0.0.1:9002 max_fails=2 fail_timeout=1s;
        server 127.0.0.1:9003 backup;
    }
    server {
        listen 8080;
        location / {
            proxy_pass http://shop;
            proxy_next_upstream error http_503;
        }
    }
}
