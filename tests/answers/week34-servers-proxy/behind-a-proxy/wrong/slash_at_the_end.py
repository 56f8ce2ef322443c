# message: ends without a slash
# misconception: a prefix is a folder and ends with a slash
uvicorn_settings = {
    "proxy_headers": True,
    "forwarded_allow_ips": "127.0.0.1",
    "root_path": "/shop/",
}
