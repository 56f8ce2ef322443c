# message: made health =
# misconception: a health check has to reach the application
%%writefile first.conf
events {}
http {
    server {
        listen 8080;
        location = /health {
            proxy_pass http://127.0.0.1:9001;
        }
        location /api/ {
            proxy_pass http://127.0.0.1:9001/;
        }
        location /admin/ {
            proxy_pass http://127.0.0.1:9002;
        }
        location = /old-shop {
            return 301 /api/books;
        }
        location / {
            return 404 "nothing here\n";
        }
    }
}
