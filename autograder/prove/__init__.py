"""The proofs that the tests of every item can be trusted."""
