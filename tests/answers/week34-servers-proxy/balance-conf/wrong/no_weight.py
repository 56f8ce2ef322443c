# message: A shall get two for each one of B
# misconception: the first server gets more by itself
%%writefile balance.conf
events {}
http {
    upstream shop {
        server 127.0.0.1:9001 max_fails=2 fail_timeout=1s;
        server 127.0.0.1:9002 max_fails=2 fail_timeout=1s;
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
