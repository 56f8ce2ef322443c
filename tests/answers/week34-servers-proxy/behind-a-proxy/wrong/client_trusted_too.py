# message: only 127.0.0.1 is a proxy of ours
# misconception: whoever stands in the header has to be trusted
uvicorn_settings = {
    "proxy_headers": True,
    "forwarded_allow_ips": "127.0.0.1,6.6.6.6",
    "root_path": "/shop",
}
