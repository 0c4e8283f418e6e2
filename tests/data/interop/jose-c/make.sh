#!/usr/bin/env bash
# Writes tokens.jsonl beside it with Debian's `jose` command: an OpenID Connect ID token for each algorithm.
# Needs jose and jq.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

printf '%s' '{"iss":"https://login.example.com/realms/shop","sub":"f:6f1c9a52:anna.kowalska","aud":"webshop",' \
  '"exp":1764000300,"iat":1764000000,"auth_time":1763999990,"jti":"0e1a7c3b-9d44-4a55-8f1b-2f7a52c6d1e0",' \
  '"nonce":"n-0S6_WzA2Mj","azp":"webshop","acr":"1","email_verified":true,"name":"Anna Kowalska",' \
  '"preferred_username":"anna.kowalska","email":"anna@example.com"}' > "$work/payload"

for alg in HS256 HS384 HS512 RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512; do
  jose jwk gen -i "{\"alg\":\"$alg\"}" -o "$work/key"
  case $alg in
  HS*) cp "$work/key" "$work/public" ;;
  *) jose jwk pub -i "$work/key" -o "$work/public" ;;
  esac
  kid=$(jose jwk thp -i "$work/key")
  jose jws sig -I "$work/payload" -k "$work/key" -c -o "$work/token" \
    -s "{\"protected\":{\"alg\":\"$alg\",\"typ\":\"JWT\",\"kid\":\"$kid\"}}"
  jq -cn --arg alg "$alg" --slurpfile key "$work/key" --slurpfile public "$work/public" --rawfile token "$work/token" \
    '{name: $alg, alg: $alg, key: $key[0], publicKey: $public[0], token: $token}'
done > "$work/tokens"
mv "$work/tokens" tokens.jsonl
