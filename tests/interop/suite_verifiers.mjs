// Asks two verifiers for JavaScript what they make of a suite of tokens: npm's `jose` and `jsonwebtoken`.
// Its arguments are the folders whose node_modules hold the packages. Each line that it reads is a suite as
// `jotscope-cli suite --format json` writes it, with the verifier's keys as JWKs in `keys`; each line that it writes
// names the tokens that were accepted: {"jose": [ID...], "jsonwebtoken": [ID...]}.
import { createPublicKey, createSecretKey } from 'node:crypto'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

const jose = createRequire(`${process.argv[2]}/`)('jose')
const jwt = createRequire(`${process.argv[3]}/`)('jsonwebtoken')

// A token that names no key means the first; one that names none of these is refused.
function keyFor({ kid }, keys) {
  const found = kid === undefined ? keys[0] : keys.find((key) => key.kid === kid)
  if (!found) throw new Error('no such key')
  return found
}

async function withJose(token, { expected, at, keys }) {
  const key = (header) => jose.importJWK(keyFor(header, keys), expected.alg[0])
  await jose.jwtVerify(token, key, {
    algorithms: expected.alg,
    issuer: expected.iss,
    audience: expected.aud,
    typ: expected.typ,
    requiredClaims: expected.required,
    clockTolerance: expected.leeway,
    currentDate: new Date(at),
  })
}

function nodeKey(jwk) {
  return jwk.kty === 'oct'
    ? createSecretKey(Buffer.from(jwk.k, 'base64url'))
    : createPublicKey({ key: jwk, format: 'jwk' })
}

const plainType = (typ) => String(typ).toLowerCase().replace(/^application\//, '')

// That a claim is there, and the type, this library leaves to its caller.
function withJsonWebToken(token, { expected, at, keys }) {
  const header = jwt.decode(token, { complete: true })?.header
  if (!header) throw new Error('no token')
  const { payload } = jwt.verify(token, nodeKey(keyFor(header, keys)), {
    algorithms: expected.alg,
    issuer: expected.iss,
    audience: expected.aud,
    clockTolerance: expected.leeway,
    clockTimestamp: Math.floor(Date.parse(at) / 1000),
    complete: true,
  })
  if (expected.typ && plainType(header.typ) !== plainType(expected.typ)) throw new Error('another type')
  for (const name of expected.required) if (!(name in payload)) throw new Error(`no ${name}`)
}

async function acceptedBy(verify, suite) {
  const ids = []
  for (const { id, token } of suite.tokens) {
    try {
      await verify(token, suite)
      ids.push(id)
    } catch {
      // It is refused.
    }
  }
  return ids
}

for await (const line of createInterface({ input: process.stdin })) {
  const suite = JSON.parse(line)
  const answer = { jose: await acceptedBy(withJose, suite) }
  // It has no EdDSA.
  if (suite.expected.alg[0] !== 'EdDSA') answer.jsonwebtoken = await acceptedBy(withJsonWebToken, suite)
  console.log(JSON.stringify(answer))
}
