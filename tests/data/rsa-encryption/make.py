#!/usr/bin/env python3
"""Encrypts to ../keys/rsa.pkcs8.pem with python3-cryptography, and makes PKCS #1 v1.5 blocks by hand, most of them wrong."""

import json
import pathlib

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding

here = pathlib.Path(__file__).parent
key = serialization.load_pem_private_key((here / "../keys/rsa.pkcs8.pem").read_bytes(), None)
numbers = key.public_key().public_numbers()
size = (numbers.n.bit_length() + 7) // 8
message = bytes(range(32))


def power(block):
    return pow(int.from_bytes(block, "big"), numbers.e, numbers.n).to_bytes(size, "big")


def block(lead=b"\x00\x02", fill=None, separator=b"\x00", text=message):
    fill = b"\xaa" * (size - len(lead) - len(separator) - len(text)) if fill is None else fill
    made = lead + fill + separator + text
    assert len(made) == size
    return made


def oaep(hash_function):
    scheme = padding.OAEP(padding.MGF1(hash_function), hash_function, None)
    return key.public_key().encrypt(message, scheme).hex()


def led_by_zero(scheme):
    """A ciphertext that is a byte shorter to whoever drops leading zeros."""
    while True:
        ciphertext = key.public_key().encrypt(message, scheme)
        if ciphertext[0] == 0:
            return ciphertext


fill = b"\xaa" * (size - 3 - len(message))
good = power(block())
zero_oaep = led_by_zero(padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None))
zero_pkcs1 = led_by_zero(padding.PKCS1v15())
wrong = {
    "the first byte is 1": power(block(lead=b"\x01\x02")),
    "the second byte is 1, as in a signature": power(block(lead=b"\x00\x01")),
    "the second byte is 0": power(block(lead=b"\x00\x00")),
    "a zero at the padding's start": power(block(fill=b"\x00" + fill[1:])),
    "a zero among the first eight bytes": power(block(fill=fill[:7] + b"\x00" + fill[8:])),
    "a zero after the first eight bytes, so that the message is longer": power(block(fill=fill[:8] + b"\x00" + fill[9:])),
    "a zero at the padding's end, so that the message is a byte longer": power(block(fill=fill[:-1] + b"\x00")),
    "no zero before the message": power(block(separator=b"\x01")),
    "no zero at all": power(block(separator=b"\x01", text=b"\xff" * len(message))),
    "a message a byte shorter": power(block(text=message[1:] or b"")),
    "no message": power(block(text=b"")),
    "all zero": bytes(size),
    "one": power(bytes(size - 1) + b"\x01"),
    "the modulus less one": (numbers.n - 1).to_bytes(size, "big"),
    "the modulus itself": numbers.n.to_bytes(size, "big"),
    "above the modulus": b"\xff" * size,
    "nothing": b"",
    "a byte missing": good[1:],
    "the leading zero missing": zero_pkcs1[1:],
    "a byte more": b"\x00" + good,
    "a bit changed": good[:-1] + bytes([good[-1] ^ 1]),
}
cases = {
    "message": message.hex(),
    "oaep": {h.name: oaep(h) for h in (hashes.SHA1(), hashes.SHA256(), hashes.SHA384(), hashes.SHA512())},
    "oaepLedByZero": zero_oaep.hex(),
    "pkcs1LedByZero": zero_pkcs1.hex(),
    "pkcs1": key.public_key().encrypt(message, padding.PKCS1v15()).hex(),
    "pkcs1ByHand": good.hex(),
    "pkcs1Wrong": {name: ciphertext.hex() for name, ciphertext in wrong.items()},
}
(here / "rsa-encryption.json").write_text(json.dumps(cases, indent=2) + "\n")
