%%writefile balance.conf
events {}
http {
    proxy_next_upstream error timeout http_503;
    upstream books {
        server 127.0.0.1:9003 backup;
        server 127.0.0.1:9001 max_fails=2 fail_timeout=1s weight=2;
        server 127.0.0.1:9002 max_fails=2 fail_timeout=1s weight=1;
    }
    server {
        listen 8080;
        proxy_set_header Host $host;
        location / { proxy_pass http://books; }
    }
}
