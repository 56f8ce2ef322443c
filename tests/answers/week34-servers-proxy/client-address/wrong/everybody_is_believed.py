# message: the connection comes from a stranger
# misconception: the header may be read whoever sent it
def client_address(peer: str, forwarded: str, trusted: set[str]) -> str:
    addresses = [part.strip() for part in forwarded.split(",") if part.strip()]
    for address in reversed(addresses):
        if address not in trusted:
            return address
    return addresses[0] if addresses else peer
