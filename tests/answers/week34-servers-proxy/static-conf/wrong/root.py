# message: that is an error page: the file was not found
# misconception: root replaces the location
%%writefile static.conf
events {}
http {
    types {
        text/html html;
        text/css css;
    }
    gzip on;
    gzip_types text/css;
    gzip_min_length 256;
    server {
        listen 8080;
        location /static/ {
            root pages/;
        }
        location = / {
            return 302 /static/index.html;
        }
    }
}
