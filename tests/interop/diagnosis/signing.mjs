// The algorithms as node:crypto makes them, and what only a signer in error makes.
import { constants, createHash, createHmac, privateEncrypt, sign } from 'node:crypto'

export const digest = (hash, data) => createHash(hash).update(data).digest()

// `half`: the size of r and of s in bytes.
export const algorithms = {
  HS256: { family: 'HS', hash: 'sha256' },
  HS384: { family: 'HS', hash: 'sha384' },
  HS512: { family: 'HS', hash: 'sha512' },
  RS256: { family: 'RS', hash: 'sha256', kind: 'RSA' },
  RS384: { family: 'RS', hash: 'sha384', kind: 'RSA' },
  RS512: { family: 'RS', hash: 'sha512', kind: 'RSA' },
  PS256: { family: 'PS', hash: 'sha256', kind: 'RSA' },
  PS384: { family: 'PS', hash: 'sha384', kind: 'RSA' },
  PS512: { family: 'PS', hash: 'sha512', kind: 'RSA' },
  ES256: { family: 'ES', hash: 'sha256', kind: 'P-256', half: 32 },
  ES384: { family: 'ES', hash: 'sha384', kind: 'P-384', half: 48 },
  ES512: { family: 'ES', hash: 'sha512', kind: 'P-521', half: 66 },
  ES256K: { family: 'ES', hash: 'sha256', kind: 'secp256k1', half: 32 },
  EdDSA: { family: 'Ed', kind: 'Ed25519' },
}

export const HS = ['HS256', 'HS384', 'HS512']
export const RS = ['RS256', 'RS384', 'RS512']
export const PS = ['PS256', 'PS384', 'PS512']
export const ES = ['ES256', 'ES384', 'ES512', 'ES256K']
export const Ed = ['EdDSA']
export const RSA = [...RS, ...PS]
export const publicKeyAlgorithms = [...RS, ...ES, ...PS, ...Ed]
// In an order of which a few have a bit of everything.
export const all = [
  'HS256',
  'RS256',
  'ES256',
  'EdDSA',
  'HS384',
  'PS256',
  'ES384',
  'RS512',
  'HS512',
  'ES512',
  'ES256K',
  'PS512',
  'RS384',
  'PS384',
]

// `signer` is a private key, or a secret's bytes.
export function signed(alg, signer, input) {
  const { family, hash } = algorithms[alg]
  switch (family) {
    case 'HS':
      return createHmac(hash, signer).update(input).digest()
    case 'RS':
      return sign(hash, Buffer.from(input), signer)
    case 'PS':
      return signedPss(hash, signer, input)
    case 'ES':
      return signedEcdsa(hash, signer, input)
    default:
      return sign(null, Buffer.from(input), signer)
  }
}

export function signedPss(hash, key, input, saltLength = constants.RSA_PSS_SALTLEN_DIGEST) {
  return sign(hash, Buffer.from(input), { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength })
}

export function signedEcdsa(hash, key, input, dsaEncoding = 'ieee-p1363') {
  return sign(hash, Buffer.from(input), { key, dsaEncoding })
}

// PKCS#1 v1.5 padding around whatever is given, without DigestInfo.
export function paddedAlone(key, message) {
  return privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, message)
}

function mgf1(hash, seed, size) {
  const blocks = []
  for (let counter = 0, length = 0; length < size; ++counter) {
    const suffix = Buffer.alloc(4)
    suffix.writeUInt32BE(counter)
    blocks.push(digest(hash, Buffer.concat([seed, suffix])))
    length += blocks[0].length
  }
  return Buffer.concat(blocks).subarray(0, size)
}

// RFC 8017 section 9.1.1, with a hash of its own for the mask, which node:crypto has no option for.
export function signedPssWithMask(hash, maskHash, key, input, salt) {
  const size = key.asymmetricKeyDetails.modulusLength / 8
  const hashed = digest(hash, Buffer.concat([Buffer.alloc(8), digest(hash, input), salt]))
  const block = Buffer.alloc(size - hashed.length - 1)
  block[block.length - salt.length - 1] = 1
  salt.copy(block, block.length - salt.length)
  const mask = mgf1(maskHash, hashed, block.length)
  const masked = block.map((byte, i) => byte ^ mask[i])
  masked[0] &= 0x7f
  const encoded = Buffer.concat([masked, hashed, Buffer.from([0xbc])])
  return privateEncrypt({ key, padding: constants.RSA_NO_PADDING }, encoded)
}

// Ed25519 with numbers of any size: node:crypto has no Ed25519ph (RFC 8032 section 5.1).
const p = 2n ** 255n - 19n
const order = 2n ** 252n + 27742317777372353535851937790883648493n
const mod = (a, m = p) => ((a % m) + m) % m
const numberFrom = (bytes) => BigInt('0x' + Buffer.from(bytes).reverse().toString('hex'))
const bytesFrom = (number) => Buffer.from(number.toString(16).padStart(64, '0'), 'hex').reverse()

function power(base, exponent) {
  let result = 1n
  for (let b = mod(base), e = exponent; e > 0n; e >>= 1n, b = mod(b * b)) if (e & 1n) result = mod(result * b)
  return result
}

const d = mod(-121665n * power(121666n, p - 2n))
const baseX = 15112221349535400772501151409588531511454012693041857206046113283949847762202n
const baseY = 46316835694926478169428394003475163141307993866256225615783033603165251855960n

// Extended coordinates, by the complete addition law of RFC 8032 section 5.1.4.
function added([x1, y1, z1, t1], [x2, y2, z2, t2]) {
  const a = mod((y1 - x1) * (y2 - x2))
  const b = mod((y1 + x1) * (y2 + x2))
  const c = mod(2n * d * t1 * t2)
  const e = mod(2n * z1 * z2)
  const [f, g, h, i] = [b - a, e - c, e + c, b + a]
  return [mod(f * g), mod(h * i), mod(g * h), mod(f * i)]
}

function multipleOfBase(scalar) {
  let result = [0n, 1n, 1n, 0n]
  let point = [baseX, baseY, 1n, mod(baseX * baseY)]
  for (let s = scalar; s > 0n; s >>= 1n, point = added(point, point)) if (s & 1n) result = added(result, point)
  const inverse = power(result[2], p - 2n)
  return bytesFrom(mod(result[1] * inverse) | ((mod(result[0] * inverse) & 1n) << 255n))
}

// `jwk` has the private key.
export function signedEd25519ph(jwk, input) {
  const expanded = digest('sha512', Buffer.from(jwk.d, 'base64url'))
  const clamped = Buffer.from(expanded.subarray(0, 32))
  clamped[0] &= 248
  clamped[31] = (clamped[31] & 127) | 64
  const scalar = numberFrom(clamped)
  const prefix = Buffer.concat([Buffer.from('SigEd25519 no Ed25519 collisions'), Buffer.from([1, 0])])
  const hashed = (...parts) => mod(numberFrom(digest('sha512', Buffer.concat([prefix, ...parts]))), order)
  const message = digest('sha512', input)
  const r = hashed(expanded.subarray(32), message)
  const encodedR = multipleOfBase(r)
  const s = mod(r + hashed(encodedR, Buffer.from(jwk.x, 'base64url'), message) * scalar, order)
  return Buffer.concat([encodedR, bytesFrom(s)])
}
