// Keys of every kind, generated once a run, and the forms in which people have them.
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'

const curves = ['P-256', 'P-384', 'P-521', 'secp256k1']

// Through PEM, and each exported as JWK once only: Node.js 20 may wait for itself forever where it exports a key as JWK
// that the garbage collector meets at that moment.
function pairFrom(kind, pem) {
  const privateKey = createPrivateKey(pem)
  const publicKey = createPublicKey(pem)
  return { kind, privateKey, publicKey, jwk: privateKey.export({ format: 'jwk' }) }
}

function makePair(kind) {
  const encodings = {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  }
  if (kind === 'RSA')
    return pairFrom(kind, generateKeyPairSync('rsa', { modulusLength: 2048, ...encodings }).privateKey)
  if (kind === 'Ed25519') return pairFrom(kind, generateKeyPairSync('ed25519', encodings).privateKey)
  return pairFrom(kind, generateKeyPairSync('ec', { namedCurve: kind, ...encodings }).privateKey)
}

// RSA keys take long to make, so that there are few: the first ones sign, the others only lie beside them.
const counts = { RSA: [3, 3], default: [6, 20] }

export class KeyStore {
  constructor(random) {
    this.random = random
    this.pairs = {}
    for (const kind of ['RSA', 'Ed25519', ...curves]) {
      const [signers, strangers] = counts[kind] ?? counts.default
      const make = (prefix) => (_, i) => ({ ...makePair(kind), kid: `${prefix}-${random.text(6)}-${i}` })
      this.pairs[kind] = {
        signers: Array.from({ length: signers }, make('key')),
        strangers: Array.from({ length: strangers }, make('other')),
      }
    }
  }

  signer(kind) {
    return this.random.pick(this.pairs[kind].signers)
  }

  // Keys that made no signature; first of `kind`, then of any kind.
  strangers(kind, count) {
    const { random } = this
    const same = random.shuffled(this.pairs[kind].strangers)
    const others = random.shuffled(
      Object.entries(this.pairs).flatMap(([name, { strangers }]) => (name === kind ? [] : strangers)),
    )
    return random.shuffled([...same, ...others].slice(0, count))
  }
}

// Its public half.
export function jwkOf(pair, members = {}) {
  const { kty, crv, n, e, x, y } = pair.jwk
  return { kty, crv, n, e, x, y, kid: pair.kid, ...members }
}

export const spki = (pair) => pair.publicKey.export({ type: 'spki', format: 'pem' })
export const pkcs8 = (pair) => pair.privateKey.export({ type: 'pkcs8', format: 'pem' })

// One of the forms that a public key is at hand in.
export function publicText(pair, random) {
  const forms = [spki, spki, (one) => JSON.stringify(jwkOf(one)), (one) => JSON.stringify(jwkOf(one), null, 2), pkcs8]
  if (pair.kind === 'RSA') forms.push((one) => one.publicKey.export({ type: 'pkcs1', format: 'pem' }))
  return random.pick(forms)(pair)
}

// An X.509 certificate of a public key, signed by its own private one (RFC 5280): the least that is one.
const der = (tag, ...contents) => {
  const content = Buffer.concat(contents.map((one) => Buffer.from(one)))
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}
const sequence = (...contents) => der(0x30, ...contents)
const oid = (hex) => der(0x06, Buffer.from(hex, 'hex'))
const signatureKinds = {
  RSA: ['sha256', sequence(oid('2a864886f70d01010b'), der(0x05))],
  'P-256': ['sha256', sequence(oid('2a8648ce3d040302'))],
  'P-384': ['sha384', sequence(oid('2a8648ce3d040303'))],
  'P-521': ['sha512', sequence(oid('2a8648ce3d040304'))],
  secp256k1: ['sha256', sequence(oid('2a8648ce3d040302'))],
  Ed25519: [null, sequence(oid('2b6570'))],
}

export function certificateOf(pair) {
  const [hash, algorithm] = signatureKinds[pair.kind]
  const name = sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(`${pair.kid}.example.com`)))))
  const validity = sequence(der(0x17, Buffer.from('260101000000Z')), der(0x17, Buffer.from('360101000000Z')))
  const key = pair.publicKey.export({ type: 'spki', format: 'der' })
  const body = sequence(der(0xa0, der(0x02, [2])), der(0x02, [1]), algorithm, name, validity, name, key)
  return sequence(body, algorithm, der(0x03, [0], sign(hash, body, pair.privateKey)))
}

export function pem(label, bytes, lineEnd = '\n') {
  const lines = bytes.toString('base64').match(/.{1,64}/g)
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join(lineEnd)
}

export const certificate = (pair) => pem('CERTIFICATE', certificateOf(pair))
