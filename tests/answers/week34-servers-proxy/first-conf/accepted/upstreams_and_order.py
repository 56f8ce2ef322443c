%%writefile first.conf
events {}
http {
    upstream shop { server 127.0.0.1:9001; }
    upstream admin { server 127.0.0.1:9002; }
    server {
        listen 8080;
        location / { return 404 "nothing here\n"; }
        location /admin/ { proxy_pass http://admin; }
        location /api/ { proxy_pass http://shop/; }
        location = /old-shop { return 301 /api/books; }
        location = /health { return 200 "ok\n"; }
    }
}
