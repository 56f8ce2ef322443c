# message: its type is not known
# misconception: the browser finds the type by the ending
%%writefile static.conf
events {}
http {
    types {
        text/html html;
        text/plain css;
    }
    gzip on;
    gzip_types text/css;
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
