// The key at hand is damaged, meant for something else, or not the one that signed.
import { base64, base64url, row } from './draft.mjs'
import { certificateOf, jwkOf, pkcs8, spki } from './keys.mjs'
import { ES, Ed, HS, RS, RSA, publicKeyAlgorithms } from './signing.mjs'

const unprovable = { isProvable: false }

// The right key, with a text that `textOf` makes of it. What the header calls it stays out of the matter.
const given = (id, algs, times, textOf, extra) =>
  row(
    id,
    algs,
    times,
    (d) => {
      const text = textOf(d.pair, d)
      d.keyEntry = () => ({ key: text })
    },
    extra,
  )

const asJwk = (members) => (pair) => JSON.stringify(jwkOf(pair, members))

// What the PEM's armour is around.
const bodyOf = (text) => text.trim().split('\n').slice(1, -1).join('')

const bytesOf = (pair, member) => Buffer.from(pair.jwk[member], 'base64url')
const hexOf = (bytes) => bytes.toString('hex')
const coordinates = (pair, write) => ({ x: write(bytesOf(pair, 'x')), y: write(bytesOf(pair, 'y')) })

// No key that fits is at hand, though others are.
const absent = (id, algs, times, slip, extra) =>
  row(
    id,
    algs,
    times,
    (d) => {
      d.strangers = Math.max(1, d.strangers)
      d.keyEntry = () => undefined
      return slip(d)
    },
    { ...unprovable, ...extra },
  )

// Only in company of another slip do the next two make a token fail: a verifier tries every key it has.
const named = (id, kidOf) =>
  row(id, publicKeyAlgorithms, 0, (d) => {
    const others = d.store.strangers(d.algorithm.kind, Math.max(1, d.strangers))
    d.header.kid = kidOf(others, d)
    const set = JSON.stringify({ keys: d.random.shuffled([d.pair, ...others]).map((one) => jwkOf(one)) })
    d.strangers = 0
    d.keyEntry = () => ({ key: set })
  })

export const keySlips = [
  given('key-pem-escaped', RSA, 3, (pair) => spki(pair).replaceAll('\n', '\\n')),
  given('key-pem-escaped', ES, 3, (pair) => spki(pair).replaceAll('\n', '\\n')),
  given('key-pem-escaped', RS, 2, (pair) => `"${pkcs8(pair).replaceAll('\n', '\\n')}"`),
  given('key-pem-escaped', ['RS256', 'ES256', 'EdDSA'], 4, (pair) => bodyOf(spki(pair))),
  given('key-pem-escaped', ['RS256', 'PS256'], 1, (pair) => spki(pair).replaceAll('\n', '\\r\\n')),

  given('key-text-damaged', publicKeyAlgorithms, 3, (pair) => base64(spki(pair))),
  given('key-text-damaged', publicKeyAlgorithms, 2, (pair) => encodeURIComponent(spki(pair))),
  given('key-text-damaged', publicKeyAlgorithms, 2, (pair) => spki(pair).trim().replace(/^/gm, '> ')),
  given('key-text-damaged', publicKeyAlgorithms, 3, (pair) => spki(pair).replaceAll('-----', '—')),
  given('key-text-damaged', publicKeyAlgorithms, 2, (pair) => spki(pair).replaceAll('-----', '----')),
  given('key-text-damaged', publicKeyAlgorithms, 2, (pair) => spki(pair).replace(/-----END.*\n/, '')),
  given('key-text-damaged', publicKeyAlgorithms, 2, (pair) => spki(pair).replace(/-----BEGIN.*\n/, '')),
  given('key-text-damaged', publicKeyAlgorithms, 2, (pair) => spki(pair).replaceAll('PUBLIC KEY', 'PUBLIC_KEY')),
  given('key-text-damaged', publicKeyAlgorithms, 2, (pair) => JSON.stringify(jwkOf(pair)).replaceAll('"', "'")),
  given('key-text-damaged', publicKeyAlgorithms, 1, (pair) => JSON.stringify(jwkOf(pair)).replaceAll('"', '“')),
  given('key-pem-escaped', ['RS256', 'ES256', 'EdDSA'], 2, (pair) => base64(certificateOf(pair))),

  // The numbers as other formats write them.
  given('key-jwk-coordinate-length', ES, 4, (pair) => JSON.stringify(jwkOf(pair, coordinates(pair, hexOf)))),
  given('key-jwk-coordinate-length', ES, 3, (pair, { random }) => {
    const point = Buffer.concat(['x', 'y'].map((member) => bytesOf(pair, member)))
    const x = random.isOneIn(2) ? point : Buffer.concat([Buffer.from([4]), point])
    return JSON.stringify(jwkOf(pair, { x: base64url(x), y: undefined }))
  }),

  // The halves of two keys in one, and either may be the right one.
  given('key-is-certificate', [...RS, 'ES256'], 4, (pair, d) => {
    const [other] = d.store.strangers(pair.kind, 1)
    return JSON.stringify(jwkOf(other, { kid: pair.kid, x5c: [base64(certificateOf(pair))] }))
  }),
  given('key-text-damaged', [...ES, ...Ed], 4, (pair, d) => {
    const [other] = d.store.strangers(pair.kind, 1)
    return JSON.stringify(jwkOf(other, { kid: pair.kid, d: pair.jwk.d }))
  }),
  given('key-text-damaged', [...ES, ...Ed], 3, (pair, d) => {
    const [other] = d.store.strangers(pair.kind, 1)
    return JSON.stringify(jwkOf(pair, { d: other.jwk.d }))
  }),

  given('key-use-enc-chosen', publicKeyAlgorithms, 5, asJwk({ use: 'enc' })),
  given('key-use-forbids', publicKeyAlgorithms, 3, asJwk({ key_ops: ['encrypt', 'wrapKey'] })),
  given('key-use-forbids', publicKeyAlgorithms, 2, asJwk({ use: 'tls' })),
  given('key-alg-forbids', RS, 3, (pair, d) => asJwk({ alg: d.alg === 'RS512' ? 'RS256' : 'RS512' })(pair)),
  given('key-alg-forbids', ['ES256', 'PS256', 'EdDSA'], 3, asJwk({ alg: 'RSA-OAEP-256' })),
  row('key-use-enc-chosen', HS, 1, (d) => {
    d.keyEntry = () => ({ key: JSON.stringify({ kty: 'oct', use: 'enc', k: base64url(d.secret.real) }) })
  }),

  named('key-other-in-set', ([first]) => first.kid),
  named('key-kid-mismatch', (_, d) => `retired-${d.random.text(8)}`),

  absent(
    'key-embedded-verifies',
    publicKeyAlgorithms,
    4,
    (d) => {
      d.header.jwk = jwkOf(d.pair)
      delete d.header.kid
    },
    { isProvable: true },
  ),
  absent('key-stale-set', publicKeyAlgorithms, 5, (d) => {
    d.header.kid = d.pair.kid
    const set = JSON.stringify({ keys: d.store.strangers(d.algorithm.kind, d.strangers).map((one) => jwkOf(one)) })
    d.strangers = 0
    d.keyEntry = () => ({ key: set })
  }),
  absent('key-wrong', RSA, 4, ({ header }) => {
    delete header.kid
  }),
  absent('key-recovered-other', ES, 4, ({ header }) => {
    delete header.kid
  }),
  ...[
    [RS, 'P-256'],
    [['ES256', 'EdDSA'], 'RSA'],
  ].map(([algs, kind]) =>
    absent('alg-key-type-mismatch', algs, 2, (d) => {
      const [other] = d.store.strangers(kind, 1)
      d.strangers = 0
      d.keyEntry = () => ({ key: spki(other) })
    }),
  ),
  absent('alg-key-type-mismatch', RS, 2, (d) => {
    const text = d.random.text(40)
    d.strangers = 0
    d.keyEntry = () => ({ secret: text, encoding: 'utf8' })
  }),

  // Signed with a secret that only its issuer has, which publishes an RSA key.
  absent('refresh-not-for-you', HS, 4, (d) => {
    const realm = 'https://login.example.org/realms/shop'
    d.header = { alg: d.alg, typ: 'JWT', kid: '5b2f6c1e-9c0b-4d4e-8f0e-2c1c5d5f7a10' }
    d.claims = {
      exp: 1_790_001_800,
      iat: 1_790_000_000,
      jti: d.random.text(36),
      iss: realm,
      aud: realm,
      sub: d.random.text(36),
      typ: d.random.pick(['Refresh', 'Offline']),
      azp: 'shop',
      session_state: d.random.text(36),
    }
    const [key] = d.store.strangers('RSA', 1)
    d.strangers = 0
    d.keyEntry = () => ({ key: JSON.stringify({ keys: [jwkOf(key, { use: 'sig', alg: 'RS256' })] }) })
  }),
  absent('unsigned-emulator', ['RS256'], 3, (d) => {
    d.header = { alg: 'none', typ: 'JWT' }
    const project = `shop-${d.random.text(5).toLowerCase()}`
    d.claims = {
      iss: `https://securetoken.google.com/${project}`,
      aud: project,
      auth_time: 1_790_000_000,
      user_id: d.random.text(28),
      sub: d.random.text(28),
      iat: 1_790_000_000,
      exp: 1_790_003_600,
      firebase: { identities: {}, sign_in_provider: 'password' },
    }
    d.show = () => ''
    d.isFlattened = false
  }),
]
