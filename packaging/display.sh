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

# Signed with the bytes of a base64 secret; and the same with its payload spelt anew.
base64_secret=YSBzZWNyZXQgb2YgYXQgbGVhc3QgMjU2IGJpdHMsIGFzIFJGQyA3NTE4IGFza3M=
base64_token=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2lkLmV4YW1wbGUiLCJzdWIiOiJhbm5hIiwiYXVkIjoiaHR0cHM6Ly9hcGkuZXhhbXBsZSIsImlhdCI6MTc5NTQ5OTk0MCwiZXhwIjoxNzk1NTAwMzAwLCJhZG1pbiI6dHJ1ZX0.0uE2VYufg23S2B4WMUhEBzVi0k4EEE0WcW3XWihKnsg
respelt_token=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiAiaHR0cHM6Ly9pZC5leGFtcGxlIiwgInN1YiI6ICJhbm5hIiwgImF1ZCI6ICJodHRwczovL2FwaS5leGFtcGxlIiwgImlhdCI6IDE3OTU0OTk5NDAsICJleHAiOiAxNzk1NTAwMzAwLCAiYWRtaW4iOiB0cnVlfQ.0uE2VYufg23S2B4WMUhEBzVi0k4EEE0WcW3XWihKnsg
# Signed with a word.
guessable_token=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2lkLmV4YW1wbGUiLCJzdWIiOiJhbm5hIiwiZXhwIjoxNzk1NTkwMDAwfQ.tbMnOyfrAc08YQpMMlAoKzuZieRffHGqE-aoe8VJHak

# The signature of every family, drawn: as it should be, and over another payload.
takeDrawings() { # FOLDER WORK
  local folder=$1 work=$2 alg line
  for alg in HS256 RS256 PS256 ES256 "EdDSA Ed25519"; do
    line=$(grep "^{\"name\":\"$alg\"" tests/data/interop/npm-jose/tokens.jsonl)
    sed 's/.*"publicKey":\({[^}]*}\).*/\1/' <<<"$line" >"$work/drawn.jwk"
    sed 's/.*"token":"\([^"]*\)".*/\1/' <<<"$line" >"$work/drawn.txt"
    sed 's/\.[^.]*\./.eyJzdWIiOiJldmUifQ./' "$work/drawn.txt" >"$work/drawn-changed.txt"
    alg=${alg##* }
    shot "$folder/drawing-$alg-light.png" --size 1440x1400 --theme light --key "$work/drawn.jwk" "$work/drawn.txt"
    shot "$folder/drawing-$alg-dark.png" --size 1440x1000 --theme dark --key "$work/drawn.jwk" "$work/drawn-changed.txt"
  done
  QT_SCALE_FACTOR=2 shot "$folder/drawing-scale-200.png" --theme light --key "$work/drawn.jwk" "$work/drawn-changed.txt"
  shot "$folder/drawing-arabic.png" --theme dark --language ar --key "$work/drawn.jwk" "$work/drawn-changed.txt"
}

# An unsigned token with PAYLOAD.
bearer() { # PAYLOAD
  printf 'eyJhbGciOiJub25lIn0.%s.' "$(printf %s "$1" | base64 -w0 | tr '+/' '-_' | tr -d =)"
}

takeShots() { # FOLDER
  local folder=$1 token=resources/sample-token.txt key=resources/sample-key.jwk
  local work
  work=$(mktemp -d)
  # The same token in other states: another payload, a cut, several at once, the secret of another.
  sed 's/\.eyJpc3MiOiJodHRwczovL2lkLmV4YW1wbGU/.eyJpc3MiOiJodHRwczovL2lkLmV4YW1wbGV/' "$token" >"$work/changed.txt"
  grep -o 'eyJ[^"]*' "$token" | head -c 300 >"$work/truncated.txt"
  { cat "$token" tests/data/rfc7515/rfc7515_A.1.jwsc && echo && cat "$token"; } >"$work/several.txt"
  # Causes: proven and with a fix (resources/pictures has these two for the README), with what differs, and none.
  printf '{"kty":"oct","k":"%s"}' "$(base64Url "$base64_secret")" >"$work/api.jwk"
  printf %s "$base64_secret" | base64 -d >"$work/bytes.secret"
  printf %s "$base64_token" >"$work/base64.txt"
  printf %s "$respelt_token" >"$work/respelt.txt"
  printf %s "$base64_token" >"$work/edited.txt"
  printf %s "another secret" >"$work/another.secret"
  local theme
  for theme in light dark; do
    shot "$folder/cause-proven-$theme.png" --theme $theme --size 1440x1200 --key "$work/api.jwk" "$work/base64.txt"
    shot "$folder/cause-difference-$theme.png" --theme $theme --key "$work/bytes.secret" "$work/respelt.txt"
    shot "$folder/cause-none-$theme.png" --theme $theme --key "$work/another.secret" "$work/base64.txt"
    shot "$folder/valid-$theme.png" --theme $theme --key "$key" "$token"
    shot "$folder/not-checked-$theme.png" --theme $theme "$token"
    shot "$folder/changed-$theme.png" --theme $theme --key "$key" "$work/changed.txt"
    shot "$folder/empty-$theme.png" --theme $theme
  done
  # Edited in place: signed anew, without a key to sign with, and while it is no JSON.
  for theme in light dark; do
    shot "$folder/edited-$theme.png" --theme $theme --size 1440x1200 --key "$work/bytes.secret" --edit "anna=>eve" "$work/edited.txt"
    shot "$folder/edited-no-key-$theme.png" --theme $theme --size 1440x1200 --edit "anna=>eve" "$work/edited.txt"
    shot "$folder/edited-no-json-$theme.png" --theme $theme --size 1440x1200 --key "$work/bytes.secret" --edit '"anna"=>anna"' "$work/edited.txt"
  done
  shot "$folder/edited-arabic.png" --theme light --size 1440x1200 --language ar --edit "anna=>eve" "$work/edited.txt"
  QT_SCALE_FACTOR=2 shot "$folder/edited-200.png" --theme light --key "$work/bytes.secret" --edit "anna=>eve" "$work/edited.txt"
  # The timeline: years ago, everything it can name, without an end, issued by a clock that is ahead.
  printf %s "$(bearer '{"iat":1300819080,"exp":1300819380}')" >"$work/long-ago.txt"
  printf %s "$(bearer '{"auth_time":1795498200,"iat":1795500000,"nbf":1795500300,"exp":1795503600}')" >"$work/times.txt"
  printf %s "$(bearer '{"iat":1795501500,"auth_time":1795500900}')" >"$work/ahead.txt"
  for theme in light dark; do
    shot "$folder/as-of-$theme.png" --theme $theme --as-of 2036-11-26T07:30:00Z --key "$key" "$token"
  done
  shot "$folder/long-ago.png" --theme light "$work/long-ago.txt"
  shot "$folder/times.png" --theme light "$work/times.txt"
  shot "$folder/times-arabic.png" --theme dark --language ar --as-of 1795503000 "$work/times.txt"
  shot "$folder/ahead.png" --theme dark "$work/ahead.txt"
  shot "$folder/expired.png" --theme light --at 2040-01-01T00:00:00Z --key "$key" "$token"
  shot "$folder/truncated.png" --theme light --key "$key" "$work/truncated.txt"
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
  shot "$folder/cause-arabic.png" --theme light --language ar --key "$work/bytes.secret" "$work/respelt.txt"
  QT_SCALE_FACTOR=2 shot "$folder/scale-200.png" --theme light --key "$key" "$token"
  QT_SCALE_FACTOR=2 shot "$folder/cause-scale-200.png" --theme light --key "$work/bytes.secret" "$work/respelt.txt"
  takeListShots "$folder" "$work"
  takeTrialShots "$folder" "$work"
  takeBesidesShots "$folder" "$work"
  takeWindowShots "$folder" "$work"
  takePageShots "$folder"
  takeDrawings "$folder" "$work"
  rm -rf "$work"
}

# A text with several tokens, one inside another, in every state; and windows that are narrow.
takeListShots() { # FOLDER WORK
  local folder=$1 work=$2 theme
  local nested=eyJhbGciOiJIUzI1NiIsImN0eSI6IkpXVCJ9.$(printf %s "$base64_token" | base64 -w0 | tr '+/' '-_' | tr -d =).AAAA
  {
    printf 'access_token=%s\n' "$base64_token"
    cat resources/sample-token.txt
    printf '\nid_token=%s\n%s\n%s\n' "$guessable_token" "$nested" "$encrypted_token"
    bearer '{"sub":"eve","nbf":1795590000}'
    printf '\n%s' "${respelt_token%?????}"
  } >"$work/list.txt"
  local -a all=(--key resources/sample-key.jwk --key "$work/bytes.secret" "$work/list.txt")
  for theme in light dark; do
    shot "$folder/several-$theme.png" --theme $theme "${all[@]}"
  done
  shot "$folder/several-german.png" --theme light --language de "${all[@]}"
  shot "$folder/several-arabic.png" --theme dark --language ar "${all[@]}"
  QT_SCALE_FACTOR=2 shot "$folder/several-200.png" --theme light "${all[@]}"
  local -a respelt=(--size 900x800 --key "$work/bytes.secret" "$work/respelt.txt")
  shot "$folder/narrow-german.png" --theme light --language de "${respelt[@]}"
  shot "$folder/narrow-arabic.png" --theme dark --language ar "${respelt[@]}"
  QT_SCALE_FACTOR=2 shot "$folder/narrow-200.png" --theme light "${respelt[@]}"
}

# What is tried only when asked for: every key on hand, a list of words.
takeTrialShots() { # FOLDER WORK
  local folder=$1 work=$2 theme
  local keys=tests/data/keys
  local -a all=(--key "$keys/P-384.spki.pem" --key "$keys/rsa.spki.pem" --key "$work/short.jwk"
    --key "$work/forbidden.jwk" --key "$keys/P-256.spki.pem" --key resources/sample-key.jwk)
  printf %s '{"kty":"oct","k":"c2hvcnQ","kid":"test"}' >"$work/short.jwk"
  sed -n '/^    {/,/^    }/p' resources/sample-key.jwk | sed 's/"alg": "ES256"/"use": "enc"/' >"$work/forbidden.jwk"
  # A token signed with a word, a list of many that has it last, and one that has it not.
  printf %s "$(seq -f 'word%.0f' 1000 1400)" >"$work/few.txt"
  seq -f 'word%.0f' 1 20000000 >"$work/many.txt"
  cp "$work/few.txt" "$work/with.txt" && printf '\n%s\n' correct-horse >>"$work/with.txt"
  printf %s "$guessable_token" >"$work/guessable.txt"
  for theme in light dark; do
    shot "$folder/key-fit-$theme.png" --theme $theme --key-fit "${all[@]}" resources/sample-token.txt
    shot "$folder/word-list-running-$theme.png" --theme $theme --wordlist "$work/many.txt" --busy "$work/guessable.txt"
    shot "$folder/word-list-found-$theme.png" --theme $theme --wordlist "$work/with.txt" "$work/guessable.txt"
  done
  shot "$folder/word-list-none.png" --theme light --wordlist "$work/few.txt" "$work/guessable.txt"
  shot "$folder/word-list-unreadable.png" --theme dark --wordlist "$work/nowhere.txt" "$work/guessable.txt"
  shot "$folder/key-fit-encrypted.png" --theme light --key-fit "${all[@]}" --key "$work/secret.jwk" "$work/encrypted.txt"
  shot "$folder/key-fit-german.png" --theme light --language de --key-fit "${all[@]}" resources/sample-token.txt
  shot "$folder/key-fit-arabic.png" --theme dark --language ar --key-fit "${all[@]}" resources/sample-token.txt
  QT_SCALE_FACTOR=2 shot "$folder/key-fit-200.png" --theme light --key-fit "${all[@]}" resources/sample-token.txt
  QT_SCALE_FACTOR=2 shot "$folder/word-list-found-200.png" --theme dark --wordlist "$work/with.txt" "$work/guessable.txt"
}

# What is laid beside the token: what it came with, another token.
takeBesidesShots() { # FOLDER WORK
  local folder=$1 work=$2 theme
  # The access token and hash of OpenID Connect Core appendix A; a hash of another length; a key's.
  local access=jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y
  local hashes='"at_hash":"77QmUPtjPfzWtF2AnpK9RQ","c_hash":"LDktKdoQak3Pk0cnXxCltA","ath":"77QmUPtjPfzWtF2AnpK9RQ","cnf":{"jkt":"0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"}'
  printf 'eyJhbGciOiJSUzI1NiJ9.%s.c2ln' "$(printf %s "{\"sub\":\"anna\",$hashes}" | base64 -w0 | tr '+/' '-_' | tr -d =)" >"$work/bound.txt"
  # Worked yesterday, fails today.
  printf %s "$(bearer '{"iss":"https://id.example","sub":"anna","aud":"https://api.example","iat":1795413600,"exp":1795590000,"n":1,"roles":["reader","writer"],"scope":"read"}')" >"$work/yesterday.txt"
  printf %s "$(bearer '{"iss":"https://id.example","sub":"anna","aud":"https://api.example/v2","iat":1795499700,"exp":1795500000,"n":1.0,"roles":["writer","reader"],"azp":"app"}')" >"$work/today.txt"
  for theme in light dark; do
    shot "$folder/binder-offer-$theme.png" --theme $theme "$work/bound.txt"
    shot "$folder/binder-$theme.png" --theme $theme --bind "$access" "$work/bound.txt"
    shot "$folder/compare-$theme.png" --theme $theme --size 1440x1500 --compare "$work/today.txt" "$work/yesterday.txt"
  done
  shot "$folder/binder-empty.png" --theme light --bind "" "$work/bound.txt"
  shot "$folder/binder-arabic.png" --theme dark --language ar --bind "$access" "$work/bound.txt"
  shot "$folder/compare-arabic.png" --theme light --language ar --size 1440x1500 --compare "$work/today.txt" "$work/yesterday.txt"
  shot "$folder/compare-start.png" --theme light --compare /dev/null "$work/yesterday.txt"
  QT_SCALE_FACTOR=2 shot "$folder/binder-200.png" --theme light --bind "$access" "$work/bound.txt"
  QT_SCALE_FACTOR=2 shot "$folder/compare-200.png" --theme dark --compare "$work/today.txt" "$work/yesterday.txt"
}

# The other pages, and the one that Build leads to.
takePageShots() { # FOLDER
  local folder=$1 page theme
  local keys=tests/data/keys
  local -a kept=(--kept resources/sample-key.jwk --kept "$keys/P-256.spki.pem" --kept "$keys/P-384.spki.pem"
    --kept "$keys/rsa.spki.pem")
  for page in build check keys issuer; do
    for theme in light dark; do
      shot "$folder/$page-$theme.png" --theme $theme --page $page "${kept[@]}"
    done
    shot "$folder/$page-empty.png" --theme light --page $page
    shot "$folder/$page-german.png" --theme light --language de --page $page "${kept[@]}"
    shot "$folder/$page-arabic.png" --theme dark --language ar --page $page "${kept[@]}"
    shot "$folder/$page-narrow.png" --theme light --size 900x800 --page $page "${kept[@]}"
    QT_SCALE_FACTOR=2 shot "$folder/$page-200.png" --theme light --page $page "${kept[@]}"
  done
}

# The window's own parts: several tabs, an action looked for.
takeWindowShots() { # FOLDER WORK
  local folder=$1 work=$2 theme
  local -a tabs=(--key "$work/bytes.secret" "$work/list.txt" "$work/encrypted.txt" "$work/base64.txt" resources/sample-token.txt)
  for theme in light dark; do
    shot "$folder/tabs-$theme.png" --theme $theme "${tabs[@]}"
    shot "$folder/palette-$theme.png" --theme $theme --palette "" resources/sample-token.txt
    shot "$folder/palette-typed-$theme.png" --theme $theme --palette "copy" resources/sample-token.txt
  done
  shot "$folder/palette-none.png" --theme light --palette "qqqq" resources/sample-token.txt
  shot "$folder/tabs-arabic.png" --theme light --language ar "${tabs[@]}"
  shot "$folder/palette-arabic.png" --theme dark --language ar --palette "" resources/sample-token.txt
  QT_SCALE_FACTOR=2 shot "$folder/tabs-200.png" --theme dark "${tabs[@]}"
  QT_SCALE_FACTOR=2 shot "$folder/palette-200.png" --theme light --palette "key" resources/sample-token.txt
}
