# message: only below /search/
# misconception: a limit belongs on everything
%%writefile limit.conf
events {}
http {
    limit_req_zone $binary_remote_addr zone=search:1m rate=6r/m;
    server {
        listen 8080;
        location / {
            limit_req zone=search burst=3 nodelay;
            limit_req_status 429;
            proxy_pass http://127.0.0.1:9001;
        }
    }
}
