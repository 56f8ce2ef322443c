# message: not one like it
# misconception: in on a text finds whole addresses
def client_address(peer: str, forwarded: str, trusted: set[str]) -> str:
    """The address of the client, believing only proxies of our own."""
    if peer not in trusted:
        return peer
    addresses = [part.strip() for part in forwarded.split(",") if part.strip()]
    if not addresses:
        return peer
    for address in reversed(addresses):
        if address not in " ".join(trusted):
            return address
    return addresses[0]
