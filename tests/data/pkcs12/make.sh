#!/usr/bin/env bash
# Makes the files beside it anew, of the keys in ../keys, with OpenSSL 3 and Java's keytool.
set -euo pipefail
cd "$(dirname "$0")"
keys=../keys
passphrase="open sesame"

bundle() { # FILE OPTION...
  openssl pkcs12 -export -passout "pass:$passphrase" -iter 1000 -out "$@"
}

for name in rsa P-256; do
  bundle "$name.p12" -inkey "$keys/$name.pkcs8.pem" -in "$keys/$name.certificate.pem" -name "$name of someone"
done
openssl req -x509 -new -key $keys/Ed25519.pkcs8.pem -subj "/CN=Ed25519.example" -days 36500 -out Ed25519.certificate.pem
bundle Ed25519.p12 -inkey $keys/Ed25519.pkcs8.pem -in Ed25519.certificate.pem
rm Ed25519.certificate.pem
bundle key-alone.p12 -inkey $keys/P-521.pkcs8.pem -nocerts
# The issuers in the wrong order.
sed -n '/BEGIN/,/END/p' $keys/chain.pem | csplit -sz -f chain. - '/BEGIN/' '{*}'
bundle chain.p12 -inkey $keys/P-384.pkcs8.pem -in chain.00 -certfile <(cat chain.02 chain.01)
rm chain.0?
bundle old.p12 -inkey $keys/P-256.pkcs8.pem -in $keys/P-256.certificate.pem -legacy
bundle without-mac.p12 -inkey $keys/P-256.pkcs8.pem -in $keys/P-256.certificate.pem -nomac
bundle plain.p12 -inkey $keys/P-256.pkcs8.pem -in $keys/P-256.certificate.pem -keypbe NONE -certpbe NONE
openssl pkcs12 -export -passout pass: -iter 1000 -inkey $keys/P-256.pkcs8.pem -in $keys/P-256.certificate.pem -out empty-passphrase.p12
bundle many-rounds.p12 -inkey $keys/P-256.pkcs8.pem -nocerts -nomac -iter 10000001

# As a Java program keeps them: two pairs, a certificate and a secret in one file.
rm -f java.p12
tool() { keytool "$@" -keystore java.p12 -storetype PKCS12 -storepass "$passphrase" 2>/dev/null; }
tool -genkeypair -alias signing -keyalg RSA -keysize 2048 -dname CN=signing.example -validity 36500
tool -genkeypair -alias ec -keyalg EC -groupname secp256r1 -dname CN=ec.example -validity 36500
tool -importcert -noprompt -alias partner -file $keys/rsa.certificate.pem
tool -genseckey -alias shared -keyalg HmacSHA256 -keysize 256
