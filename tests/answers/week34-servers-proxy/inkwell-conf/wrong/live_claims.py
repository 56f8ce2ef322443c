# message: the client's claim is thrown away
# misconception: a WebSocket carries no false headers
%%writefile inkwell.conf
events {}
http {
    types {
        text/html html;
        text/css css;
    }
    gzip on;
    gzip_types text/css;
    client_max_body_size 2k;
    limit_req_zone $binary_remote_addr zone=login:1m rate=6r/m;
    upstream shop {
        least_conn;
        server 127.0.0.1:9001;
        server 127.0.0.1:9002;
        server 127.0.0.1:9003 backup;
    }
    server {
        listen 8080;
        return 301 https://$host$request_uri;
    }
    server {
        listen 8443 ssl;
        ssl_certificate shop.pem;
        ssl_certificate_key shop-key.pem;
        proxy_set_header Host $host;
        proxy_set_header X-Forwarded-For $remote_addr;
        proxy_set_header X-Forwarded-Proto $scheme;
        location /api/ {
            proxy_pass http://shop/;
        }
        location /api/login/ {
            limit_req zone=login burst=1 nodelay;
            limit_req_status 429;
            proxy_pass http://shop/login/;
        }
        location /static/ {
            alias pages/;
            add_header Cache-Control max-age=3600;
        }
        location /live {
            proxy_pass http://127.0.0.1:9004;
            proxy_set_header Host $host;
            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
            proxy_set_header X-Forwarded-Proto $scheme;
            proxy_set_header Upgrade $http_upgrade;
            proxy_set_header Connection "upgrade";
        }
        location / {
            return 404 "No such page\n";
        }
    }
}
