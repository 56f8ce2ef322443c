# message: the behaviour must stay
# misconception: a header in one location adds to the inherited ones
%%writefile museum.conf
events {}
http {
    upstream museum {
        server 127.0.0.1:9001;
    }
    server {
        listen 8080;
        proxy_set_header Host $host;
        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        location /tickets/ {
            proxy_set_header X-Forwarded-Proto $scheme;
            proxy_pass http://museum;
        }
        location /tours/ {
            proxy_pass http://museum/guided/;
        }
        location /shop/ {
            proxy_pass http://museum;
        }
    }
}
