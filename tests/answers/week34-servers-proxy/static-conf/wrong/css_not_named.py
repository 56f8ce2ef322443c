# message: is its type named in gzip_types
# misconception: gzip on compresses everything
%%writefile static.conf
events {}
http {
    types {
        text/html html;
        text/css css;
    }
    gzip on;
    gzip_types text/html;
    gzip_min_length 256;
    server {
        listen 8080;
        location /static/ {
            alias pages/;
        }
        location = / {
            return 302 /static/index.html;
        }
    }
}
