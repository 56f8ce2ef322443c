# message: without a port
# misconception: the Host header is a name
%%writefile tls.conf
events {}
http {
    server {
        listen 8080;
        location = /health {
            return 200 "ok\n";
        }
        location / {
            return 301 https://$http_host$request_uri;
        }
    }
    server {
        listen 8443 ssl;
        ssl_certificate shop.pem;
        ssl_certificate_key shop-key.pem;
        add_header Strict-Transport-Security "max-age=86400" always;
        location / {
            proxy_pass http://127.0.0.1:9001;
            proxy_set_header Host $host;
            proxy_set_header X-Forwarded-For $remote_addr;
            proxy_set_header X-Forwarded-Proto $scheme;
        }
    }
}
