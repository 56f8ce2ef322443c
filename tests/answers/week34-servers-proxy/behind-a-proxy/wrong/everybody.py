# message: the leftmost address was written by the client
# misconception: a star is the way to make proxy headers work
uvicorn_settings = {
    "proxy_headers": True,
    "forwarded_allow_ips": "*",
    "root_path": "/shop",
}
