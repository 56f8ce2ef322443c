# message: that is the proxy itself
# misconception: the setting names the clients, not the proxies
uvicorn_settings = {
    "proxy_headers": True,
    "forwarded_allow_ips": "203.0.113.9",
    "root_path": "/shop",
}
