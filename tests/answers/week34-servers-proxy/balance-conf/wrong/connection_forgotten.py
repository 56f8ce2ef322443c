# message: must lead to the next server as well
# misconception: http_503 comes on top of the default
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
            proxy_next_upstream http_503;
            proxy_set_header Host $host;
        }
    }
}
