# message: the behaviour of all three
# misconception: a slash at the end of a location means nothing
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
        proxy_set_header X-Forwarded-Proto $scheme;
        location /tickets/ {
            proxy_pass http://museum;
        }
        location /tours/ {
            proxy_pass http://museum/guided/;
        }
        location /shop {
            proxy_pass http://museum;
        }
    }
}
