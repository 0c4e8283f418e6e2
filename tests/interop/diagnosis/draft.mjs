// A token in the making: each stage is a member that a slip may replace. Left alone, it comes out sound.
import { createSecretKey } from 'node:crypto'
import { certificate, jwkOf, publicText } from './keys.mjs'
import { algorithms, signed } from './signing.mjs'
import { kDigits, kLetters } from './random.mjs'

export const base64url = (data) => Buffer.from(data).toString('base64url')
export const base64 = (data) => Buffer.from(data).toString('base64')
export const padded = (text) => text + '='.repeat((4 - (text.length % 4)) % 4)

const people = ['Anna Weiß', 'José Núñez', 'Zoë O’Hara', '山田太郎', 'Bob Miller', 'Łukasz Żak', 'Ada Lovelace']
const hosts = ['id.example.com', 'login.example.org/realms/shop', 'auth.example.net/oauth2/default']
const roles = [
  'admin',
  'orders.read',
  'orders.write',
  'invoices:approve',
  'https://example.com/roles/auditor',
  'user+test',
]

function oneClaim(random) {
  const now = 1_790_000_000 + random.below(9_000_000)
  return random.pick([
    () => ['iss', `https://${random.pick(hosts)}`],
    () => ['sub', random.isOneIn(2) ? `user-${random.below(100_000)}` : `auth0|${random.text(24, '0123456789abcdef')}`],
    () => ['aud', random.isOneIn(2) ? 'https://api.example.com' : ['shop', 'https://api.example.com/v2']],
    () => ['iat', now],
    () => ['exp', now + 3600],
    () => ['jti', random.text(22, kLetters + kDigits + '-_')],
    () => ['name', random.pick(people)],
    () => ['email', `${random.text(7).toLowerCase()}@example.com`],
    () => ['scope', random.shuffled(roles).slice(0, 3).join(' ')],
    () => ['roles', random.shuffled(roles).slice(0, random.between(1, 5))],
    () => ['balance', random.below(1_000_000) / 100],
    () => ['address', { street: `${random.below(99)} High Street`, city: 'Köln', zip: random.text(5, kDigits) }],
    () => ['picture', `https://cdn.example.com/a?u=${random.text(6)}&s=64&q=~>?`],
    () => ['email_verified', random.isOneIn(2)],
    () => [`https://example.com/claims/${random.text(5)}`, random.text(random.between(3, 60))],
  ])()
}

// Mostly short ones, some that fill kilobytes.
function claimsOf(random) {
  const size = Math.round(40 * 50 ** (random.below(1000) / 1000))
  const claims = {}
  do {
    const [name, value] = oneClaim(random)
    claims[name] = value
  } while (JSON.stringify(claims).length < size)
  return claims
}

// What secrets look like where people keep them.
function secretText(random) {
  return random.pick([
    () => random.text(random.between(32, 48)),
    () => random.text(random.between(32, 64), kLetters + kDigits + '!#$%&*+-./:;<=>?@^_~'),
    () => `${random.text(5)}-${random.text(9)} ${random.text(8)}_${random.text(9)}!`,
  ])()
}

export class Draft {
  constructor(random, store, alg) {
    this.random = random
    this.store = store
    this.alg = alg
    this.algorithm = algorithms[alg]
    this.isMac = this.algorithm.family === 'HS'
    this.header = random.pick([{ alg }, { alg, typ: 'JWT' }, { alg, typ: 'JWT' }, { typ: 'JWT', alg }])
    this.claims = claimsOf(random)
    this.strangers = random.isOneIn(2) ? 0 : random.between(1, 19)
    this.isFlattened = random.isOneIn(12)
    if (this.isMac) {
      const text = secretText(random)
      this.secret = { real: Buffer.from(text), given: text, encoding: 'utf8' }
    } else {
      this.pair = store.signer(this.algorithm.kind)
      if (random.isOneIn(2)) this.header.kid = this.pair.kid
    }
    this.travels = []
  }

  // What may be replaced by setting a member of that name.
  headerText() {
    return JSON.stringify(this.header)
  }
  payloadText() {
    return JSON.stringify(this.claims)
  }
  shownHeader() {
    return base64url(this.headerText())
  }
  shownPayload() {
    return base64url(this.payloadText())
  }
  input() {
    return `${base64url(this.headerText())}.${base64url(this.payloadText())}`
  }
  sign(input) {
    return signed(this.alg, this.signer, input)
  }
  show(signature) {
    return base64url(signature)
  }
  assemble(signature) {
    return `${this.shownHeader()}.${this.shownPayload()}.${signature}`
  }
  // The right key as it is at hand; nothing where it is not.
  keyEntry() {
    if (!this.isMac) return { key: publicText(this.pair, this.random) }
    return { secret: this.secret.given, encoding: this.secret.encoding }
  }
  // Whether the right key may lie in one JWK Set with the others.
  fitsSet() {
    return !this.isMac && this.keyEntry === Draft.prototype.keyEntry
  }

  get signer() {
    return this.isMac ? this.secret.real : this.pair.privateKey
  }

  // The bytes are the real secret; `given` is their text in whatever encoding.
  setSecret(real, given, encoding = 'utf8') {
    this.secret = { real: Buffer.from(real), given, encoding }
  }

  onItsWay(change) {
    this.travels.push(change)
    this.isFlattened = false
  }

  // Base64 of such claims has both characters that the two alphabets differ in.
  addSymbols() {
    this.claims.hint = '>>>???~~~þÿþ'
  }

  ring() {
    const { random } = this
    if (this.fitsSet() && random.isOneIn(3)) {
      const pairs = random.shuffled([this.pair, ...this.store.strangers(this.pair.kind, this.strangers)])
      return [{ key: JSON.stringify({ keys: pairs.map((one) => jwkOf(one)) }) }]
    }
    const strangers = Array.from({ length: this.strangers }, () => this.stranger())
    const entry = this.keyEntry()
    return random.shuffled(entry ? [entry, ...strangers] : strangers)
  }

  stranger() {
    const { random, store } = this
    if (this.isMac && !random.isOneIn(6)) return { secret: secretText(random), encoding: 'utf8' }
    const [pair] = store.strangers(this.algorithm.kind ?? 'P-256', 1)
    return { key: random.isOneIn(5) ? certificate(pair) : publicText(pair, random) }
  }

  // The corpus' own members of a line.
  finished() {
    const signature = this.show(this.sign(this.input()))
    let token = this.assemble(signature)
    if (this.isFlattened)
      token = JSON.stringify({ payload: this.shownPayload(), protected: this.shownHeader(), signature })
    for (const change of this.travels) token = change(token)
    const line = { token, keys: this.ring() }
    if (this.paste !== undefined) line.paste = this.paste
    if (this.givenPayload !== undefined) line.payload = this.givenPayload
    return line
  }

  // Holds the sound token, before any slip, against another implementation.
  async check(jose) {
    const key = this.isMac ? createSecretKey(this.signer) : this.pair.publicKey
    const input = this.input()
    await jose.compactVerify(`${input}.${base64url(this.sign(input))}`, key, { algorithms: [this.alg] })
  }
}

// One row of a table of causes. `algs`: the algorithms to spread its tokens over. `slip` returns false where the
// draft does not lend itself to it. `isMirrored`: it was the signer's slip, not the verifier's.
export function row(id, algs, times, slip, extra = {}) {
  return { id, algs, times, slip, isProvable: true, ...extra }
}
