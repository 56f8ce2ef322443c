# message: a path begins with a slash
# misconception: a prefix is a name without a slash
uvicorn_settings = {
    "proxy_headers": True,
    "forwarded_allow_ips": "127.0.0.1",
    "root_path": "shop",
}
