uvicorn_settings = {
    "proxy_headers": True,
    "forwarded_allow_ips": ["127.0.0.1"],
    "root_path": "/shop",
}
