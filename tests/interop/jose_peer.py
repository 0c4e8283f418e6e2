"""Answers the tests' requests with Debian's `jose` command; README.md beside this file has the protocol.

The command knows one token a call, so that it is run anew for each, as often at once as there are processors.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from base64 import urlsafe_b64decode, urlsafe_b64encode
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

own = threading.local()  # The folder of the request that a thread answers.


class Refusal(Exception):
    pass


def file(name, content):
    path = Path(own.folder, name)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return str(path)


def key_file(name, jwk):
    return file(name, json.dumps(jwk))


def plain(text):
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


def encoded(content):
    return urlsafe_b64encode(content).rstrip(b"=").decode()


def jose(*arguments):
    run = subprocess.run(["jose", *arguments], stdin=subprocess.DEVNULL, capture_output=True)
    if run.returncode != 0:
        raise Refusal(run.stderr.decode(errors="replace").strip() or f"exit status {run.returncode}")
    return run.stdout


def with_header(template, given):
    return {**template, "header": given["header"]} if "header" in given else template


def sign(form, payload, signers, isUnencoded=False, isDetached=False):
    arguments = ["-I", file("payload", plain(payload))]
    for number, signer in enumerate(signers):
        protected = {"alg": signer["alg"]}
        if isUnencoded:
            protected.update(b64=False, crit=["b64"])
        template = {"protected": protected}
        if form != "compact":
            template = with_header(template, signer)
        arguments += ["-k", key_file(f"key{number}", signer["key"]), "-s", json.dumps(template)]
    if form == "compact":
        arguments.append("-c")
    if isDetached:
        arguments += ["-O", "/dev/null"]
    return {"token": jose("jws", "sig", *arguments, "-o", "-").decode()}


def verify(form, token, alg, key, detached=None, isUnencoded=False):
    arguments = ["-i", file("token", token), "-k", key_file("key", key)]
    if detached is not None:
        arguments += ["-I", file("payload", plain(detached))]
    return {"payload": encoded(jose("jws", "ver", *arguments, "-O", "-"))}


def encrypt(form, plaintext, recipients, enc=None, zip=None, aad=None, apu=None, apv=None, p2c=None):
    protected = {}
    for name, value in (("enc", enc), ("zip", zip), ("apu", apu), ("apv", apv), ("p2c", p2c)):
        if value is not None:
            protected[name] = value
    if form != "general":
        protected["alg"] = recipients[0]["alg"]
    template = {"protected": protected}
    if aad is not None:
        template["aad"] = aad
    arguments = ["-I", file("plaintext", plain(plaintext)), "-i", json.dumps(template)]
    for number, recipient in enumerate(recipients):
        arguments += ["-k", key_file(f"key{number}", recipient["key"])]
        if form == "flattened":
            arguments += ["-r", json.dumps(with_header({}, recipient))]
        if form == "general":
            arguments += ["-r", json.dumps({"header": {**recipient.get("header", {}), "alg": recipient["alg"]}})]
    if form == "compact":
        arguments.append("-c")
    return {"token": jose("jwe", "enc", *arguments, "-o", "-").decode()}


def decrypt(form, token, alg, key, enc=None):
    opened = jose("jwe", "dec", "-i", file("token", token), "-k", key_file("key", key), "-O", "-")
    return {"plaintext": encoded(opened)}


def thumbprint(path):
    return jose("jwk", "thp", "-i", path).decode().strip()


def makeKey(kty, crv=None, bits=None):
    template = {"kty": kty}
    if crv:
        template["crv"] = crv
    elif kty == "oct":
        template["bytes"] = bits // 8
    else:
        template["bits"] = bits
    made = jose("jwk", "gen", "-i", json.dumps(template), "-o", "-")
    return {"jwk": json.loads(made), "thumbprint": thumbprint(file("key", made))}


def readKey(**request):
    path = file("key", request["text"])
    answer = {"thumbprint": thumbprint(path)}
    if request["kty"] != "oct":
        answer["jwk"] = json.loads(jose("jwk", "pub", "-i", path, "-o", "-"))
    return answer


def describe():
    # It does not tell its version, but its package does.
    if not shutil.which("jose"):
        sys.exit("there is no `jose` on the PATH")
    asked = subprocess.run(["dpkg-query", "-W", "-f=${Version}", "jose"], capture_output=True)
    return {"version": asked.stdout.decode()}


services = {
    service.__name__: service for service in (describe, sign, verify, encrypt, decrypt, makeKey, readKey)
}


def answered(line):
    request = json.loads(line)
    service = services[request.pop("do")]
    with tempfile.TemporaryDirectory() as own.folder:
        try:
            return service(**request)
        except Refusal as refusal:
            return {"refusal": str(refusal)}


with ThreadPoolExecutor(os.cpu_count()) as pool:
    for answer in pool.map(answered, sys.stdin):
        print(json.dumps(answer))
