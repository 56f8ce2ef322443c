%%writefile limit.conf
events {}
http {
    limit_req_status 429;
    limit_req_zone $binary_remote_addr zone=clients:10m rate=6r/m;
    upstream app { server 127.0.0.1:9001; }
    server {
        listen 8080;
        location / { proxy_pass http://app; }
        location /search/ {
            limit_req zone=clients burst=3 nodelay;
            proxy_pass http://app;
        }
    }
}
