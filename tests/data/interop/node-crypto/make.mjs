// Writes tokens.jsonl beside it with nothing but Node.js: tokens under RFC 9864's names for EdDSA, which no
// library at hand has for both curves.
import { generateKeyPairSync, sign } from 'node:crypto'
import { writeFileSync } from 'node:fs'

const claims = { iss: 'build.example', sub: 'pipeline:7731', aud: 'artifacts.example', iat: 1764000000, exp: 1764000900 }
const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')

function makeRow(alg) {
  const { privateKey, publicKey } = generateKeyPairSync(alg.toLowerCase())
  const signingInput = `${encode({ alg, typ: 'JWT' })}.${encode(claims)}`
  return {
    name: alg,
    alg,
    key: { ...privateKey.export({ format: 'jwk' }), alg },
    publicKey: { ...publicKey.export({ format: 'jwk' }), alg },
    token: `${signingInput}.${sign(null, Buffer.from(signingInput), privateKey).toString('base64url')}`,
  }
}

const rows = ['Ed25519', 'Ed448'].map(makeRow)
writeFileSync(new URL('tokens.jsonl', import.meta.url), rows.map((row) => JSON.stringify(row) + '\n').join(''))
