#!/usr/bin/python3
"""Writes tokens.jsonl beside it with PyJWT: a session token of a small service for each algorithm, whose keys
are PEM files and text secrets as such services keep them. Needs Debian's python3-jwt and
python3-cryptography."""

import json
import pathlib
import secrets

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa

CLAIMS = {
    "sub": "10482",
    "name": "Zoë Ångström",
    "username": "zoe@example.net",
    "groups": ["/staff", "/staff/warehouse"],
    "session": {"ip": "203.0.113.7", "agent": "Mozilla/5.0 (X11; Linux x86_64)", "mfa": True},
    "balance": 12.5,
    "iat": 1764000000,
    "nbf": 1764000000,
    "exp": 1764086400,
}

CURVES = {"ES256": ec.SECP256R1, "ES384": ec.SECP384R1, "ES512": ec.SECP521R1, "ES256K": ec.SECP256K1}


def private_keys():
    for alg in ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512"):
        yield alg, alg, rsa.generate_private_key(public_exponent=65537, key_size=2048)
    for alg, curve in CURVES.items():
        yield alg, alg, ec.generate_private_key(curve())
    yield "EdDSA Ed25519", "EdDSA", ed25519.Ed25519PrivateKey.generate()
    yield "EdDSA Ed448", "EdDSA", ed448.Ed448PrivateKey.generate()


def pem_pair(key):
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    public = key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return private.decode(), public.decode()


def key_texts():
    for alg, size in (("HS256", 32), ("HS384", 48), ("HS512", 64)):
        secret = secrets.token_urlsafe(size)
        yield alg, alg, secret, secret
    for name, alg, key in private_keys():
        yield name, alg, *pem_pair(key)


rows = [
    {"name": name, "alg": alg, "key": key, "publicKey": public, "token": jwt.encode(CLAIMS, key, algorithm=alg)}
    for name, alg, key, public in key_texts()
]
lines = [json.dumps(row) + "\n" for row in rows]
pathlib.Path(__file__).with_name("tokens.jsonl").write_text("".join(lines))
