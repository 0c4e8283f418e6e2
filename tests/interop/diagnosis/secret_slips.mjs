// The secret at hand is not the one that signed, but a reading of it is.
import { base64, base64url, row } from './draft.mjs'
import { kDigits, kLetters } from './random.mjs'
import { certificate, certificateOf, jwkOf, pem, pkcs8, spki } from './keys.mjs'
import { digest, HS } from './signing.mjs'

const symbols = '!#$%&()*,;<>?@[]^{|}~ '
const sizes = [32, 48, 64]

// The verifier's text of the secret was changed.
const given = (id, times, change, algs = HS) =>
  row(id, algs, times, (d) => {
    const before = d.secret.given
    d.secret.given = change(before, d.random)
    return d.secret.given !== before
  })

// The signer's was.
const mirrored = (id, times, change) =>
  row(
    id,
    HS,
    times,
    (d) => {
      const changed = change(d.secret.given, d.random)
      if (changed === d.secret.given) return false
      d.secret.real = Buffer.from(changed)
    },
    { isMirrored: true },
  )

// Both come from a text made for it: [real, given].
const made = (id, times, make, extra) =>
  row(
    id,
    HS,
    times,
    (d) => {
      const [real, text, encoding] = make(d.random, d)
      if (real === undefined) return false
      d.setSecret(real, text, encoding)
    },
    extra,
  )

// Signed with a text that belongs to a public key; that key is what is at hand.
const confused = (id, times, textOf, entryOf) =>
  row(id, HS, times, (d) => {
    const pair = d.store.signer(d.random.pick(['RSA', 'RSA', 'P-256', 'Ed25519']))
    d.secret.real = Buffer.from(textOf(pair))
    d.keyEntry = () => ({ key: entryOf(pair) })
  })

const htmlEscaped = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
const jsonEscaped = (text) => JSON.stringify(text).slice(1, -1)
const withSymbols = (random) => `${random.text(12)}<&"'>${random.text(20)}`
const withUmlauts = (random) => `${random.text(10)}äöüß${random.text(10)}é£${random.text(10)}`
const atSomePlace = (text, random, inserted) => {
  const at = random.between(1, text.length - 1)
  return text.slice(0, at) + inserted + text.slice(at)
}
const quotes = [
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['“', '”'],
]
const quoted = (text, random) => random.pick(quotes).join(text)
const blanks = [(t) => ` ${t}`, (t) => `${t} `, (t) => `${t}\t`, (t) => `  ${t}  `, (t) => `\t${t}`]
const invisible = ['\u200b', '\u200d', '\u00ad', '\u2060', '\u00a0', '\u200e']
const hashes = ['sha256', 'sha512', 'sha1', 'md5']
const wellKnown = [
  'secret',
  'your-256-bit-secret',
  'your-512-bit-secret',
  'changeme',
  'password',
  'mysecretkey',
  'a-string-secret-at-least-256-bits-long',
  'your-super-secret-jwt-token-with-at-least-32-characters-long',
]

const octJwk = (k, { random, alg }) =>
  JSON.stringify(random.isOneIn(2) ? { kty: 'oct', k } : { kty: 'oct', alg, use: 'sig', k })

export const secretSlips = [
  made('secret-is-base64', 9, (random) => {
    const real = random.bytes(random.pick(sizes))
    return /[+/]/.test(base64(real)) ? [real, base64(real)] : []
  }),
  made('secret-is-base64', 3, (random) => {
    const real = random.bytes(random.pick([32, 64]))
    return /[+/]/.test(base64(real)) ? [real, base64(real).replaceAll('=', '')] : []
  }),
  // Plain text that a tolerant decoder takes for base64, whatever stands in it and however long it is.
  made('secret-is-base64', 2, (random) => {
    const text = random.text(random.pick([33, 37, 41, 45]))
    return [Buffer.from(text, 'base64'), text]
  }),
  made('secret-is-base64url', 6, (random) => {
    const real = random.bytes(random.pick(sizes))
    return /[-_]/.test(base64url(real)) ? [real, base64url(real)] : []
  }),
  made('secret-is-hex', 4, (random) => {
    const real = random.bytes(random.pick(sizes))
    return [real, real.toString('hex')]
  }),
  made('secret-is-hex', 2, (random) => {
    const real = random.bytes(random.pick(sizes))
    return [real, real.toString('hex').toUpperCase()]
  }),
  made(
    'secret-should-be-encoded',
    3,
    (random) => {
      const text = random.text(36, kLetters + kDigits + symbols)
      return [base64(text), text]
    },
    { isMirrored: true },
  ),
  made(
    'secret-should-be-encoded',
    2,
    (random) => {
      const real = base64(random.bytes(random.pick(sizes)))
      return [real, real, 'base64']
    },
    { isMirrored: true },
  ),
  made(
    'secret-should-be-encoded',
    2,
    (random) => {
      const real = random.bytes(random.pick(sizes)).toString('hex')
      return [real, real, 'hex']
    },
    { isMirrored: true },
  ),
  made(
    'secret-should-be-encoded',
    2,
    (random) => {
      const text = random.text(35)
      return [random.isOneIn(2) ? Buffer.from(text).toString('hex') : base64url(text), text]
    },
    { isMirrored: true },
  ),
  given('secret-trailing-newline', 4, (text, random) => text + random.pick(['\n', '\n', '\r\n'])),
  mirrored('secret-trailing-newline', 3, (text, random) => text + random.pick(['\n', '\r\n'])),
  given('secret-surrounding-whitespace', 4, (text, random) => random.pick(blanks)(text)),
  mirrored('secret-surrounding-whitespace', 2, (text, random) => random.pick(blanks.slice(0, 3))(text)),
  given('secret-quoted', 4, quoted),
  mirrored('secret-quoted', 2, (text) => `"${text}"`),
  given('secret-has-bom', 2, (text) => `\ufeff${text}`),
  mirrored('secret-has-bom', 2, (text) => `\ufeff${text}`),
  made('secret-case', 3, (random) => {
    const real = random.bytes(random.pick(sizes)).toString('hex')
    return [real, real.toUpperCase()]
  }),
  made('secret-case', 2, (random) => {
    const uuid = [8, 4, 4, 4, 12].map((size) => random.text(size, '0123456789ABCDEF')).join('-')
    return [uuid, uuid.toLowerCase()]
  }),
  given('secret-percent-encoded', 3, (text) => encodeURIComponent(text)),
  given('secret-percent-encoded', 2, (text) => new URLSearchParams({ text }).toString().slice('text='.length)),
  mirrored('secret-percent-encoded', 2, (text) => encodeURIComponent(text)),
  confused('secret-is-public-key', 3, spki, spki),
  confused('secret-is-public-key', 2, (pair) => spki(pair).trimEnd(), spki),
  confused('secret-is-public-key', 2, spki, (pair) => JSON.stringify(jwkOf(pair))),
  confused('secret-is-public-key', 1, (pair) => spki(pair).replaceAll('\n', '\r\n'), spki),
  confused('secret-is-public-key', 1, (pair) => pair.publicKey.export({ type: 'spki', format: 'der' }), spki),
  confused('secret-is-public-key', 1, spki, pkcs8),
  row('secret-is-public-key', HS, 1, (d) => {
    const pair = d.store.signer('RSA')
    const pkcs1 = pair.publicKey.export({ type: 'pkcs1', format: 'pem' })
    d.secret.real = Buffer.from(pkcs1)
    d.keyEntry = () => ({ key: pkcs1 })
  }),
  // The private half, which is no secret of this kind either.
  confused('key-other-half', 2, pkcs8, pkcs8),
  confused('key-other-half', 1, (pair) => pkcs8(pair).trimEnd(), pkcs8),
  // An ECDSA certificate differs at each making, so that one is made and used for both.
  row('secret-is-certificate', HS, 3, (d) => {
    const text = certificate(d.store.signer(d.random.pick(['RSA', 'P-256'])))
    d.secret.real = Buffer.from(d.random.isOneIn(2) ? text : text.trimEnd())
    d.keyEntry = () => ({ key: text })
  }),
  row('secret-is-certificate', HS, 2, (d) => {
    const pair = d.store.signer('RSA')
    const bytes = certificateOf(pair)
    d.secret.real = d.random.isOneIn(2) ? Buffer.from(pem('CERTIFICATE', bytes)) : bytes
    d.keyEntry = () => ({ key: JSON.stringify(jwkOf(pair, { x5c: [base64(bytes)] })) })
  }),
  row('secret-is-jwk-text', HS, 3, (d) => {
    const k = base64url(d.random.bytes(d.random.pick(sizes)))
    d.secret.real = Buffer.from(k)
    d.keyEntry = () => ({ key: octJwk(k, d) })
  }),
  made('secret-is-jwk-text', 3, (random, d) => {
    const real = random.bytes(random.pick(sizes))
    return [real, octJwk(base64url(real), d)]
  }),
  made('secret-is-jwk-text', 1, (random, d) => {
    const k = base64url(random.bytes(32))
    return [k, octJwk(k, d)]
  }),
  row('secret-is-jwk-text', HS, 2, (d) => {
    const text = JSON.stringify({ kty: 'oct', k: base64url(d.random.bytes(32)) })
    d.secret.real = Buffer.from(text)
    d.keyEntry = () => ({ key: text })
  }),
  row('secret-hashed', HS, 4, (d) => {
    d.secret.real = digest(d.random.pick(hashes.slice(0, 2)), d.secret.given)
  }),
  row('secret-hashed', HS, 4, (d) => {
    d.secret.real = Buffer.from(digest(d.random.pick(hashes), d.secret.given).toString('hex'))
  }),
  made('secret-encoded-twice', 4, (random) => {
    const real = random.bytes(random.pick(sizes))
    return [real, base64(base64(real))]
  }),
  made('secret-encoded-twice', 1, (random) => {
    const real = random.bytes(32)
    return [real, Buffer.from(real.toString('hex')).toString('hex')]
  }),
  given('secret-invisible-characters', 4, (text, random) => atSomePlace(text, random, random.pick(invisible))),
  given('secret-invisible-characters', 2, (text, random) => text + random.pick(invisible.slice(0, 4))),
  mirrored('secret-invisible-characters', 2, (text, random) => text + random.pick(['\u200b', '\u00a0'])),
  made('secret-other-charset', 3, (random) => {
    const text = withUmlauts(random)
    return [Buffer.from(text, 'latin1'), text]
  }),
  made('secret-other-charset', 2, (random) => {
    const text = random.isOneIn(2) ? random.text(32) : withUmlauts(random)
    return [Buffer.from(text, 'utf16le'), text]
  }),
  made(
    'secret-other-charset',
    2,
    (random) => {
      const text = withUmlauts(random)
      return [text, Buffer.from(text).toString('latin1')]
    },
    { isMirrored: true },
  ),
  made('secret-escaped', 3, (random) => {
    const text = `${random.text(14)}"\\/${random.text(14)}\n${random.text(4)}`
    return [text, jsonEscaped(text)]
  }),
  made('secret-escaped', 2, (random) => {
    const text = withSymbols(random)
    return [text, htmlEscaped(text)]
  }),
  made(
    'secret-escaped',
    2,
    (random) => {
      const text = withSymbols(random)
      return [random.isOneIn(2) ? htmlEscaped(text) : jsonEscaped(text), text]
    },
    { isMirrored: true },
  ),
  row(
    'secret-well-known',
    HS,
    wellKnown.length,
    (d) => {
      d.secret.real = Buffer.from(wellKnown[d.number % wellKnown.length])
      d.strangers = Math.max(1, d.strangers)
      d.keyEntry = () => undefined
    },
    { isMirrored: true },
  ),
]
