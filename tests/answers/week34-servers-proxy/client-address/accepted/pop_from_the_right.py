def client_address(peer: str, forwarded: str, trusted: set[str]) -> str:
    chain = [part.strip() for part in forwarded.split(",")]
    chain = [address for address in chain if address] + [peer]
    client = chain.pop()
    while client in trusted and chain:
        client = chain.pop()
    return client
