# message: its headers are not used
# misconception: trusting an address is enough
uvicorn_settings = {
    "proxy_headers": False,
    "forwarded_allow_ips": "127.0.0.1",
    "root_path": "/shop",
}
