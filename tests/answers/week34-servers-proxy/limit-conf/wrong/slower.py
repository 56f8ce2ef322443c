# message: are written as a rate
# misconception: a rate is what is refused from, and 1 is the strictest
%%writefile limit.conf
events {}
http {
    limit_req_zone $binary_remote_addr zone=search:1m rate=1r/m;
    server {
        listen 8080;
        location /search/ {
            limit_req zone=search burst=3 nodelay;
            limit_req_status 429;
            proxy_pass http://127.0.0.1:9001;
        }
        location / {
            proxy_pass http://127.0.0.1:9001;
        }
    }
}
