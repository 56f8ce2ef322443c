# message: no slash behind 9002
# misconception: a slash at the end is only style
%%writefile first.conf
events {}
http {
    server {
        listen 8080;
        location = /health {
            return 200 "ok\n";
        }
        location /api/ {
            proxy_pass http://127.0.0.1:9001/;
        }
        location /admin/ {
            proxy_pass http://127.0.0.1:9002/;
        }
        location = /old-shop {
            return 301 /api/books;
        }
        location / {
            return 404 "nothing here\n";
        }
    }
}
