# message: the leftmost address comes from the client
# misconception: the first address in X-Forwarded-For is the client
def client_address(peer: str, forwarded: str, trusted: set[str]) -> str:
    if not forwarded:
        return peer
    return forwarded.split(",")[0].strip()
