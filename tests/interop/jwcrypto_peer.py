"""Answers the tests' requests with python3-jwcrypto; README.md beside this file has the protocol."""

import json
import sys
from importlib.metadata import version

from jwcrypto import jwa
from jwcrypto.common import base64url_decode, base64url_encode
from jwcrypto.jwe import JWE
from jwcrypto.jwk import JWK
from jwcrypto.jws import JWS

# Newer versions take no more than 16,384 unless they are told to, older ones any number.
jwa.default_max_pbkdf2_iterations = 1_000_000


def key_from(jwk):
    return JWK(**jwk)


def unprotected(given, **more):
    header = {**given.get("header", {}), **more}
    return json.dumps(header) if header else None


def sign(form, payload, signers, isUnencoded=False, isDetached=False):
    plain = base64url_decode(payload)
    jws = JWS(plain.decode() if isUnencoded else plain)
    jws.allowed_algs = [signer["alg"] for signer in signers]
    for signer in signers:
        protected = {"alg": signer["alg"]}
        if isUnencoded:
            protected.update(b64=False, crit=["b64"])
        header = None if form == "compact" else unprotected(signer)
        jws.add_signature(key_from(signer["key"]), None, json.dumps(protected), header)
    if not isDetached:
        return {"token": jws.serialize(compact=form == "compact")}
    # Detaching is what RFC 7515 appendix F says: the payload is taken out of what was made.
    made = json.loads(jws.serialize())
    del made["payload"]
    if form == "compact":
        return {"token": made["protected"] + ".." + made["signature"]}
    return {"token": json.dumps(made)}


def verify(form, token, alg, key, detached=None, isUnencoded=False):
    if detached is not None:
        # RFC 7515 appendix F: the recipient puts the payload back in.
        if form == "compact":
            header, _, signature = token.split(".")
            whole = {"protected": header, "signature": signature}
        else:
            whole = json.loads(token)
        whole["payload"] = base64url_decode(detached).decode() if isUnencoded else detached
        token = json.dumps(whole)
    jws = JWS()
    jws.allowed_algs = [alg]
    jws.deserialize(token)
    jws.verify(key_from(key))
    return {"payload": base64url_encode(jws.payload)}


def encrypt(form, plaintext, recipients, enc=None, zip=None, aad=None, apu=None, apv=None, p2c=None):
    protected = {}
    for name, value in (("enc", enc), ("zip", zip), ("apu", apu), ("apv", apv)):
        if value is not None:
            protected[name] = value
    if form != "general":
        protected["alg"] = recipients[0]["alg"]
    jwe = JWE(
        base64url_decode(plaintext),
        protected=json.dumps(protected),
        aad=base64url_decode(aad) if aad else None,
        algs=[enc] + [recipient["alg"] for recipient in recipients],
    )
    for recipient in recipients:
        header = {
            "compact": lambda: None,
            "flattened": lambda: unprotected(recipient),
            "general": lambda: unprotected(recipient, alg=recipient["alg"]),
        }[form]()
        jwe.add_recipient(key_from(recipient["key"]), header)
    return {"token": jwe.serialize(compact=form == "compact")}


def decrypt(form, token, alg, key, enc=None):
    jwe = JWE()
    jwe.allowed_algs = [alg, enc]
    jwe.deserialize(token, key_from(key))
    return {"plaintext": base64url_encode(jwe.payload)}


def key_answer(key):
    return {"jwk": json.loads(key.export()), "thumbprint": key.thumbprint()}


def makeKey(kty, crv=None, bits=None):
    kind = {"crv": crv} if crv else {"size": bits}
    key = JWK.generate(kty=kty, **kind)
    answer = key_answer(key)
    if kty != "oct":
        answer["pkcs8"] = key.export_to_pem(private_key=True, password=None).decode()
        answer["spki"] = key.export_to_pem().decode()
        answer["encrypted-pkcs8"] = key.export_to_pem(private_key=True, password=b"correct horse").decode()
    return answer


def readKey(**request):
    form, text = request["as"], request["text"]
    if form == "jwk":
        key = JWK.from_json(text)
    else:
        key = JWK.from_pem(text.encode(), password=b"correct horse" if form == "encrypted-pkcs8" else None)
    exported = key.export() if key.has_private or form == "jwk" else key.export_public()
    return {"jwk": json.loads(exported), "thumbprint": key.thumbprint()}


def describe():
    return {"version": version("jwcrypto")}


services = {
    service.__name__: service for service in (describe, sign, verify, encrypt, decrypt, makeKey, readKey)
}

for line in sys.stdin:
    request = json.loads(line)
    service = services[request.pop("do")]
    try:
        answer = service(**request)
    except Exception as error:  # Whatever it raises is how it refuses.
        answer = {"refusal": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer))
