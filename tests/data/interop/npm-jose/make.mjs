// Writes tokens.jsonl beside it with npm's `jose`: an RFC 9068 access token for each algorithm.
// `npm install jose@5.10.0` somewhere outside this tree, then `JOSE=<that folder>/node_modules/jose node make.mjs`.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)
const entry = require.resolve(process.env.JOSE ?? 'jose')
const jose = await import(pathToFileURL(entry))

const algorithms = [
  ...['HS256', 'HS384', 'HS512'].map((alg) => ({ alg })),
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'].map((alg) => ({ alg, modulusLength: 2048 })),
  ...['ES256', 'ES384', 'ES512', 'ES256K'].map((alg) => ({ alg })),
  { alg: 'EdDSA', crv: 'Ed25519' },
  { alg: 'EdDSA', crv: 'Ed448' },
  { alg: 'Ed25519' },
]

const claims = {
  iss: 'https://auth.example.org/',
  sub: 'auth0|5f7c8ec7c33c6c004bbafe82',
  aud: ['https://api.example.org/orders', 'https://auth.example.org/userinfo'],
  client_id: 'zH4Bv7bQYV1dR8xWq0Kc',
  scope: 'openid profile orders:read orders:write',
  roles: ['seller', 'beta tester'],
  'https://example.org/tenant': { id: 4711, name: 'Müller & Söhne', region: 'eu-west-1' },
  iat: 1764000000,
  exp: 1764003600,
  jti: '9f0c4f2e1b7d4d2a',
}

async function makeKeys({ alg, ...options }) {
  if (alg.startsWith('HS')) {
    const secret = await jose.generateSecret(alg, { extractable: true })
    return { privateKey: secret, publicKey: secret }
  }
  return jose.generateKeyPair(alg, { ...options, extractable: true })
}

async function makeRow(algorithm) {
  const { alg, crv } = algorithm
  const name = crv ? `${alg} ${crv}` : alg
  const kid = `${name.toLowerCase().replace(' ', '-')}-2025-11`
  const { privateKey, publicKey } = await makeKeys(algorithm)
  const attributes = { kid, use: 'sig', alg }
  const token = await new jose.SignJWT(claims).setProtectedHeader({ alg, typ: 'at+jwt', kid }).sign(privateKey)
  return {
    name,
    alg,
    key: { ...(await jose.exportJWK(privateKey)), ...attributes },
    publicKey: { ...(await jose.exportJWK(publicKey)), ...attributes },
    token,
  }
}

const rows = []
for (const algorithm of algorithms) rows.push(await makeRow(algorithm))
writeFileSync(new URL('tokens.jsonl', import.meta.url), rows.map((row) => JSON.stringify(row) + '\n').join(''))
