# message: needs $args
# misconception: the path has the query in it
%%writefile first.conf
events {}
http {
    server {
        listen 8080;
        location = /health {
            return 200 "ok\n";
        }
        location ~ ^/api/(.*)$ {
            proxy_pass http://127.0.0.1:9001/$1;
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
