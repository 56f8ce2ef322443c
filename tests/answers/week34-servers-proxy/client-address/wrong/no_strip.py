# message: client_address('10.0.0.7'
# misconception: split leaves no spaces
def client_address(peer: str, forwarded: str, trusted: set[str]) -> str:
    if peer not in trusted or not forwarded:
        return peer
    addresses = forwarded.split(",")
    for address in reversed(addresses):
        if address not in trusted:
            return address
    return addresses[0]
