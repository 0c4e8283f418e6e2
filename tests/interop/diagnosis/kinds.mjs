// What people paste that is no signed token at all.
import { createHmac, hkdfSync } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { base64, base64url } from './draft.mjs'
import { kDigits, kLetters } from './random.mjs'

const hex = '0123456789abcdef'
const kUrlCharacters = kLetters + kDigits + '-_'
const kBase64Characters = kLetters + kDigits + '+/'

const saml = (random, name) =>
  `<samlp:${name} xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_${random.text(32, hex)}" Version="2.0" ` +
  `IssueInstant="2026-11-20T10:00:00Z"><saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">` +
  `https://idp.example.com</saml:Issuer></samlp:${name}>`

const macaroon = (random) => {
  const packet = (text) => (text.length + 5).toString(16).padStart(4, '0') + text + '\n'
  const parts = ['location https://example.org/', `identifier key-${random.text(6)}`, 'cid account = 3735928559']
  return Buffer.from(parts.map(packet).join('') + packet(`signature ${random.text(32)}`))
}

const hmacText = (secret, text) => createHmac('sha1', secret).update(text).digest('base64url')
const flask = (random) => {
  const body = `${base64url(JSON.stringify({ _fresh: true, user_id: String(random.below(1000)) }))}.${base64url(random.bytes(4))}`
  return `${body}.${hmacText('flask', body)}`
}
const django = (random) =>
  `${base64url(JSON.stringify({ _auth_user_id: random.text(3, kDigits) }))}:1${random.text(5)}:${random.text(43, kUrlCharacters)}`

// Each makes one paste, perhaps with keys.
export const kinds = [
  [
    'is-jwe',
    4,
    async (random, store, jose) => {
      const { publicKey } = store.signer('RSA')
      const alg = random.pick(['RSA-OAEP', 'RSA-OAEP-256'])
      const claims = new TextEncoder().encode(JSON.stringify({ sub: random.text(20) }))
      const maker = new jose.CompactEncrypt(claims).setProtectedHeader({
        alg,
        enc: random.pick(['A256GCM', 'A128CBC-HS256']),
      })
      return { paste: await maker.encrypt(publicKey) }
    },
  ],
  // As next-auth 4 and Auth.js 5 write their session cookie, each with its own salt.
  [
    'jwe-authjs',
    4,
    async (random, store, jose) => {
      const secret = random.text(44)
      const isNew = random.isOneIn(2)
      const salt = isNew ? 'authjs.session-token' : ''
      const label = isNew ? `Auth.js Generated Encryption Key (${salt})` : 'NextAuth.js Generated Encryption Key'
      const key = new Uint8Array(hkdfSync('sha256', secret, salt, label, isNew ? 64 : 32))
      const header = { alg: 'dir', enc: isNew ? 'A256CBC-HS512' : 'A256GCM' }
      const claims = new TextEncoder().encode(
        JSON.stringify({ name: 'Ada', email: 'ada@example.com', jti: random.text(36, hex) }),
      )
      const token = await new jose.CompactEncrypt(claims).setProtectedHeader(header).encrypt(key)
      return {
        paste: `${isNew ? '__Secure-authjs.session-token' : 'next-auth.session-token'}=${token}`,
        keys: [{ secret, encoding: 'utf8' }],
      }
    },
  ],
  [
    'is-opaque',
    6,
    (random) => ({
      paste: random.pick([
        () => `ghp_${random.text(36)}`,
        () => `ya29.a0Af${random.text(120, kUrlCharacters)}`,
        () => random.text(40, hex),
        () => `xoxb-${random.text(12, kDigits)}-${random.text(24)}`,
        () => [8, 4, 4, 4, 12].map((size) => random.text(size, hex)).join('-'),
        () => `sk_live_${random.text(32)}`,
      ])(),
    }),
  ],
  [
    'is-paseto',
    4,
    (random) => {
      const purpose = random.pick(['v4.public', 'v4.local', 'v2.local', 'v3.public'])
      return {
        paste: `${purpose}.${base64url(random.bytes(160))}${random.isOneIn(2) ? `.${base64url('{"kid":"1"}')}` : ''}`,
      }
    },
  ],
  [
    'is-macaroon',
    3,
    (random) => {
      const bytes = macaroon(random)
      return { paste: random.isOneIn(2) ? base64url(bytes) : base64(bytes) }
    },
  ],
  [
    'is-saml',
    4,
    (random) => ({
      paste: random.pick([
        () => base64(saml(random, 'Response')),
        () => saml(random, 'Response'),
        () => encodeURIComponent(base64(deflateRawSync(saml(random, 'AuthnRequest')))),
      ])(),
    }),
  ],
  [
    'is-session-cookie',
    6,
    (random) => ({
      paste: random.pick([
        () => `session=${flask(random)}`,
        () => `sessionid=${django(random)}`,
        () =>
          `connect.sid=s%3A${random.text(32, kUrlCharacters)}.${encodeURIComponent(random.text(43, kBase64Characters))}`,
        () => `PHPSESSID=${random.text(26).toLowerCase()}`,
        () => `JSESSIONID=${random.text(32, '0123456789ABCDEF')}`,
        () => `_shop_session=${base64(random.bytes(90))}--${random.text(40, hex)}`,
      ])(),
    }),
  ],
]
