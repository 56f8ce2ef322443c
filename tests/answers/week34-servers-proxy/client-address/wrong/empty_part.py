# message: there is no address at all
# misconception: an empty text split at commas gives an empty list
def client_address(peer: str, forwarded: str, trusted: set[str]) -> str:
    """The address of the client, believing only proxies of our own."""
    if peer not in trusted:
        return peer
    addresses = [part.strip() for part in forwarded.split(",")]
    if not addresses:
        return peer
    for address in reversed(addresses):
        if address not in trusted:
            return address
    return addresses[0]
