# message: the address of whoever asks
# misconception: the client is always on this machine
%%writefile chat.conf
events {}
http {
    server {
        listen 8080;
        proxy_set_header Host $host;
        proxy_set_header X-Real-IP 127.0.0.1;
        location / {
            proxy_pass http://127.0.0.1:9001;
        }
        location /chat {
            proxy_pass http://127.0.0.1:9002;
            proxy_set_header Host $host;
            proxy_set_header X-Real-IP 127.0.0.1;
            proxy_set_header Upgrade $http_upgrade;
            proxy_set_header Connection "upgrade";
        }
    }
}
