# message: that is a proxy of our own
# misconception: there is only ever one proxy
def client_address(peer: str, forwarded: str, trusted: set[str]) -> str:
    if peer not in trusted or not forwarded.strip():
        return peer
    return forwarded.split(",")[-1].strip()
