#!/usr/bin/env bash
# Makes the keys beside it anew, with OpenSSL 3 and nothing else. Each kind in every format that is read.
set -euo pipefail
cd "$(dirname "$0")"

formats() { # NAME, whose private key lies in NAME.pkcs8.pem
  openssl pkey -in "$1.pkcs8.pem" -pubout -out "$1.spki.pem"
  openssl pkey -in "$1.pkcs8.pem" -outform DER -out "$1.pkcs8.der"
  openssl pkey -pubin -in "$1.spki.pem" -outform DER -out "$1.spki.der"
  openssl pkcs8 -topk8 -in "$1.pkcs8.pem" -out "$1.encrypted.pem" -passout "pass:open sesame" -iter 1000
}

openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out rsa.pkcs8.pem 2>/dev/null
for curve in P-256 P-384 P-521 secp256k1; do
  openssl genpkey -algorithm EC -pkeyopt "ec_paramgen_curve:$curve" -out "$curve.pkcs8.pem"
  openssl ec -in "$curve.pkcs8.pem" -out "$curve.sec1.pem" 2>/dev/null
  openssl ec -in "$curve.pkcs8.pem" -outform DER -out "$curve.sec1.der" 2>/dev/null
done
openssl genpkey -algorithm ED25519 -out Ed25519.pkcs8.pem
openssl genpkey -algorithm ED448 -out Ed448.pkcs8.pem
for name in rsa P-256 P-384 P-521 secp256k1 Ed25519 Ed448; do
  formats "$name"
done

openssl rsa -in rsa.pkcs8.pem -traditional -out rsa.pkcs1.pem 2>/dev/null
openssl rsa -in rsa.pkcs8.pem -RSAPublicKey_out -out rsa.pkcs1-public.pem 2>/dev/null
openssl rsa -in rsa.pkcs8.pem -traditional -outform DER -out rsa.pkcs1.der 2>/dev/null
openssl rsa -in rsa.pkcs8.pem -traditional -aes128 -passout "pass:open sesame" -out rsa.old-encrypted.pem 2>/dev/null
for name in rsa P-256; do
  openssl req -x509 -new -key "$name.pkcs8.pem" -subj "/CN=$name.example" -days 36500 -out "$name.certificate.pem"
  openssl x509 -in "$name.certificate.pem" -outform DER -out "$name.certificate.der"
done

# Not for signatures, or not to be used.
openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:512 -out rsa512.pkcs8.pem 2>/dev/null
openssl ecparam -name P-256 -out parameters.pem
openssl genpkey -algorithm X25519 -out X25519.pkcs8.pem
openssl dsaparam -out dsaparam.pem 1024 2>/dev/null
openssl gendsa -out dsa.pem dsaparam.pem 2>/dev/null
rm dsaparam.pem
# More rounds than the limit allows; takes some ten seconds, and is refused at once.
openssl pkcs8 -topk8 -in Ed25519.pkcs8.pem -out Ed25519.many-iterations.pem -passout "pass:open sesame" -iter 20000000

# A chain of three certificates, leaf first; its leaf is P-384's.
openssl req -x509 -new -key rsa.pkcs8.pem -subj "/CN=Root" -days 36500 -out chain.root.pem
openssl req -new -key P-521.pkcs8.pem -subj "/CN=Between" |
  openssl x509 -req -CA chain.root.pem -CAkey rsa.pkcs8.pem -set_serial 2 -days 36500 \
    -extfile <(echo "basicConstraints=critical,CA:TRUE") -out chain.between.pem 2>/dev/null
openssl req -new -key P-384.pkcs8.pem -subj "/CN=Leaf" |
  openssl x509 -req -CA chain.between.pem -CAkey P-521.pkcs8.pem -set_serial 3 -days 36500 -out chain.leaf.pem 2>/dev/null
cat chain.leaf.pem chain.between.pem chain.root.pem >chain.pem
rm chain.leaf.pem chain.between.pem chain.root.pem

# OpenSSH's own forms, with its ssh-keygen.
for name in rsa P-256 P-384 P-521; do
  cp "$name.pkcs8.pem" copy.pem && chmod 600 copy.pem
  ssh-keygen -y -f copy.pem | sed "s/$/ $name of someone/" >"$name.openssh.pub"
  ssh-keygen -p -N "" -f copy.pem >/dev/null && mv copy.pem "$name.openssh.pem"
done
ssh-keygen -q -t ed25519 -N "" -C "ed25519 of someone" -f Ed25519.openssh.pem
mv Ed25519.openssh.pem.pub Ed25519.openssh.pub
cp Ed25519.openssh.pem Ed25519.openssh-encrypted.pem
ssh-keygen -p -N "open sesame" -f Ed25519.openssh-encrypted.pem >/dev/null

# ML-DSA needs OpenSSL 3.5. The seed is 32 zero bytes, as in RFC 9964's examples; the last has it no more.
if openssl list -signature-algorithms | grep -q ML-DSA-44; then
  zeros=$(printf '0%.0s' {1..64})
  for name in ML-DSA-44 ML-DSA-65 ML-DSA-87; do
    openssl genpkey -algorithm "$name" -pkeyopt "hexseed:$zeros" -provparam ml-dsa.output_formats=seed-only -out "$name.pkcs8.pem"
    openssl pkey -in "$name.pkcs8.pem" -pubout -out "$name.spki.pem"
  done
  openssl genpkey -algorithm ML-DSA-44 -pkeyopt "hexseed:$zeros" -provparam ml-dsa.output_formats=priv-only -out ML-DSA-44.expanded.pem
fi
