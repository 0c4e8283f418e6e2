# Windows where there is no screen, and pictures of them. Sourced by packaging/dev.

hasDisplay() {
  [ -n "${WAYLAND_DISPLAY:-}" ] || [ -n "${DISPLAY:-}" ]
}

# The moment that the pictures are taken at, so that "3 days ago" reads the same tomorrow.
shot_time=2026-11-24T06:18:00Z

shot() { # FILE ARGUMENTS...
  local file=$1
  shift
  local home
  home=$(mktemp -d)
  HOME=$home XDG_CONFIG_HOME=$home LC_ALL=C.UTF-8 TZ=Europe/Berlin \
    build/dev/app/jotscope --screenshot "$file" --size 1440x900 --at "$shot_time" "$@" 2>/dev/null
  rm -rf "$home"
}

base64Url() { # TEXT
  printf %s "$1" | base64 -w0 | tr '+/' '-_' | tr -d =
}

# {"sub":"anna"} for somebody who knows a secret.
encrypted_token=eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..FPOjROLEU_hcsqwO.fqqfFaUGs9rA_iX30Bw.6MdqxGx3l4mrA3Lyysnhbg

takeShots() { # FOLDER
  local folder=$1 token=resources/sample-token.txt key=resources/sample-key.jwk
  local work
  work=$(mktemp -d)
  # The same token in other states: another payload, a cut, several at once, the secret of another.
  sed 's/\.eyJpc3MiOiJodHRwczovL2lkLmV4YW1wbGU/.eyJpc3MiOiJodHRwczovL2lkLmV4YW1wbGV/' "$token" >"$work/changed.txt"
  grep -o 'eyJ[^"]*' "$token" | head -c 300 >"$work/truncated.txt"
  { cat "$token" tests/data/rfc7515/rfc7515_A.1.jwsc && echo && cat "$token"; } >"$work/several.txt"
  local theme
  for theme in light dark; do
    shot "$folder/valid-$theme.png" --theme $theme --key "$key" "$token"
    shot "$folder/not-checked-$theme.png" --theme $theme "$token"
    shot "$folder/changed-$theme.png" --theme $theme --key "$key" "$work/changed.txt"
    shot "$folder/empty-$theme.png" --theme $theme
  done
  shot "$folder/expired.png" --theme light --at 2040-01-01T00:00:00Z --key "$key" "$token"
  shot "$folder/truncated.png" --theme light --key "$key" "$work/truncated.txt"
  shot "$folder/several.png" --theme light --key "$key" "$work/several.txt"
  local sd=tests/data/rfc9901/rfc9901-examples.json
  grep -o '"token": "[^"]*~[^~"]*\.[^~"]*"' "$sd" | cut -d'"' -f4 >"$work/presentation.txt"
  sed -n '/"issuerKey"/,/}/ { s/.*: {/{/; s/},/}/; p }' "$sd" >"$work/issuer.jwk"
  printf %s "$encrypted_token" >"$work/encrypted.txt"
  printf %s '{"kty":"oct","k":"c2l4dGVlbiBieXRlcyAuLg"}' >"$work/secret.jwk"
  shot "$folder/encrypted.png" --theme light "$work/encrypted.txt"
  shot "$folder/decrypted.png" --theme light --key "$work/secret.jwk" "$work/encrypted.txt"
  # Faults, nested claims and milliseconds for seconds; a payload that is CBOR.
  printf 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCIsfQ.%s.AAAA' "$(base64Url '{"iss":"https://id.example.com/realms/shop","exp":1795500300000,"realm_access":{"roles":["admin","user"]},"act":{"sub":"eve"},"tenant":{"id":12345678901234567890,"plan":01},"iss":"again",}')" >"$work/faults.txt"
  printf 'eyJhbGciOiJIUzI1NiJ9.%s.AAAA' 0oRDoQEmoFRUaGlzIGlzIHRoZSBjb250ZW50LkEB >"$work/cbor.txt"
  for theme in light dark; do
    shot "$folder/faults-$theme.png" --theme $theme "$work/faults.txt"
    shot "$folder/cbor-$theme.png" --theme $theme "$work/cbor.txt"
  done
  QT_SCALE_FACTOR=2 shot "$folder/faults-200.png" --theme light "$work/faults.txt"
  shot "$folder/encrypted-german.png" --theme dark --language de "$work/encrypted.txt"
  shot "$folder/disclosures.png" --theme light --key "$work/issuer.jwk" "$work/presentation.txt"
  shot "$folder/signatures.png" --theme dark --key tests/data/rfc7515/rfc7515_A.6.jwkset tests/data/rfc7515/rfc7515_A.6.jwsg
  shot "$folder/german.png" --theme light --language de --key "$key" "$token"
  shot "$folder/arabic.png" --theme dark --language ar --key "$key" "$token"
  QT_SCALE_FACTOR=2 shot "$folder/scale-200.png" --theme light --key "$key" "$token"
  rm -rf "$work"
}
