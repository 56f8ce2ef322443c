def client_address(peer: str, forwarded: str, trusted: set[str]) -> str:
    addresses = [part.strip() for part in forwarded.split(",") if part.strip()]
    if peer not in trusted or not addresses:
        return peer
    strangers = [address for address in addresses if address not in trusted]
    return strangers[-1] if strangers else addresses[0]
