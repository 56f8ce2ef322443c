# message: end with a slash
# misconception: a location is a folder, with or without a slash
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
        location /admin {
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
