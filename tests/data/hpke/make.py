#!/usr/bin/env python3
"""HPKE written out from RFC 9180 over python3-cryptography, for the KEMs of which the RFC prints no example.

First proves itself with the RFC's examples, then makes hpke.json."""

import hashlib
import hmac
import json
import pathlib

from cryptography.hazmat.primitives.asymmetric import ec, x448, x25519
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, ChaCha20Poly1305
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

here = pathlib.Path(__file__).parent


class Montgomery:
    def __init__(self, private):
        self.private_type = private

    def key(self, secret):
        return self.private_type.from_private_bytes(secret)

    def public(self, key):
        return key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)

    def agree(self, key, peer):
        return key.exchange(peer.public_key())


class Weierstrass:
    def __init__(self, curve):
        self.curve = curve

    def key(self, secret):
        return ec.derive_private_key(int.from_bytes(secret, "big"), self.curve)

    def public(self, key):
        return key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)

    def agree(self, key, peer):
        return key.exchange(ec.ECDH(), peer.public_key())


KEMS = {
    0x10: (Weierstrass(ec.SECP256R1()), "sha256"),
    0x11: (Weierstrass(ec.SECP384R1()), "sha384"),
    0x12: (Weierstrass(ec.SECP521R1()), "sha512"),
    0x20: (Montgomery(x25519.X25519PrivateKey), "sha256"),
    0x21: (Montgomery(x448.X448PrivateKey), "sha512"),
}
KDFS = {1: "sha256", 2: "sha384", 3: "sha512"}
AEADS = {1: (AESGCM, 16), 2: (AESGCM, 32), 3: (ChaCha20Poly1305, 32)}


def labeled_extract(name, suite, salt, label, secret):
    return hmac.digest(salt, b"HPKE-v1" + suite + label + secret, name)


def labeled_expand(name, suite, key, label, info, size):
    info = size.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info
    made, block, counter = b"", b"", 1
    while len(made) < size:
        block = hmac.digest(key, block + info + bytes([counter]), name)
        made, counter = made + block, counter + 1
    return made[:size]


def seal(case, form=None, agreed=None):
    """With `form`, the encapsulated key is written in that one; with `agreed`, this is what the two agree on."""
    group, kem_hash = KEMS[case["kem_id"]]
    kdf_hash = KDFS[case["kdf_id"]]
    aead, key_size = AEADS[case["aead_id"]]
    value = lambda name: bytes.fromhex(case.get(name, ""))
    ephemeral, recipient = group.key(value("skEm")), group.key(value("skRm"))
    case["pkRm"], case["enc"] = group.public(recipient).hex(), group.public(ephemeral).hex()
    if form:
        case["enc"] = form(value("enc")).hex()
    ids = {name: case[name].to_bytes(2, "big") for name in ("kem_id", "kdf_id", "aead_id")}

    suite = b"KEM" + ids["kem_id"]
    prk = labeled_extract(kem_hash, suite, b"", b"eae_prk", agreed or group.agree(ephemeral, recipient))
    size = hashlib.new(kem_hash).digest_size
    shared = labeled_expand(kem_hash, suite, prk, b"shared_secret", value("enc") + value("pkRm"), size)

    suite = b"HPKE" + ids["kem_id"] + ids["kdf_id"] + ids["aead_id"]
    context = bytes([case["mode"]])
    context += labeled_extract(kdf_hash, suite, b"", b"psk_id_hash", value("psk_id"))
    context += labeled_extract(kdf_hash, suite, b"", b"info_hash", value("info"))
    secret = labeled_extract(kdf_hash, suite, shared, b"secret", value("psk"))
    key = labeled_expand(kdf_hash, suite, secret, b"key", context, key_size)
    nonce = labeled_expand(kdf_hash, suite, secret, b"base_nonce", context, 12)
    case["ct"] = aead(key).encrypt(nonce, value("pt"), value("aad")).hex()
    return case


examples = json.loads((here / "../rfc9180/rfc9180-appendix-a.json").read_text())["cases"]
for example in examples:
    assert seal(dict(example)) == example, example["section"]



def case_of(name, kem, kdf, aead, size, **more):
    return {
        "section": name, "mode": 0, "kem_id": kem, "kdf_id": kdf, "aead_id": aead,
        "info": b"info".hex(), "skEm": bytes(range(1, size + 1)).hex(), "skRm": bytes(range(2, size + 2)).hex(),
        "pt": b"A text to seal".hex(), "aad": b"additional".hex(),
    } | more


psk, psk_id = {"psk": (b"p" * 32).hex()}, {"psk_id": b"id".hex()}
cases = []
for name, *suite in (
    ("P-384, AES-256-GCM", 0x11, 2, 2, 48),
    ("X448, AES-256-GCM", 0x21, 3, 2, 56),
    ("X448, ChaCha20Poly1305", 0x21, 3, 3, 56),
):
    cases.append(seal(case_of(f"{name}, mode base", *suite)))
    cases.append(seal(case_of(f"{name}, mode psk", *suite, mode=1, **psk, **psk_id)))

# What opens for whoever leaves out a check of the RFC's.
p256, on_x25519, on_x448 = (0x10, 1, 1, 32), (0x20, 1, 1, 32), (0x21, 3, 2, 56)
refused = [
    seal(case_of("a point in hybrid form", *p256), form=lambda point: bytes([6 + point[-1] % 2]) + point[1:]),
    seal(case_of("an X25519 key of small order", *on_x25519), form=lambda _: bytes(32), agreed=bytes(32)),
    seal(case_of("an X448 key of small order", *on_x448), form=lambda _: bytes(56), agreed=bytes(56)),
    seal(case_of("a pre-shared key without its id", *p256, mode=1, **psk, psk_id="")),
    seal(case_of("an id without its pre-shared key", *p256, mode=1, psk="", **psk_id)),
]
made = {"source": "make.py", "cases": cases, "refused": refused}
(here / "hpke.json").write_text(json.dumps(made, indent=2) + "\n")
