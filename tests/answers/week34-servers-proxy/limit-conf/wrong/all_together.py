# message: another address has a limit of its own
# misconception: the limit is for the server
%%writefile limit.conf
events {}
http {
    limit_req_zone all zone=search:1m rate=6r/m;
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
