// Three APIs on this machine, as people write them with Express, for the tests of checking one:
//   /shop      npm's jsonwebtoken: sign-up, login, access tokens of an hour, refresh tokens, a protected route
//   /library   npm's jose: a protected route behind a key set
//   /careless  jose made strict, and then made careless again by the faults that its path names, as in
//              /careless/none+expiry; `limited` and `locked` are about more than one request
// Its arguments are the folders whose node_modules hold express, jsonwebtoken and jose. It reads one line, an object
// with `secret` of the shop and `jwks`, `issuer` and `audience` of the others, and prints the URL that it listens at.
import { createHmac, createPublicKey, randomUUID, scryptSync, timingSafeEqual } from 'node:crypto'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

const [express, jwt, jose] = ['express', 'jsonwebtoken', 'jose'].map((name, index) =>
  createRequire(`${process.argv[2 + index]}/`)(name))

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
const settings = JSON.parse((await lines.next()).value)
const { issuer, audience } = settings
const leeway = 60

const app = express()
app.use(express.json(), express.urlencoded({ extended: false }))

const bearer = (request) => /^Bearer +(.*)$/.exec(request.get('authorization') ?? '')?.[1]
const refuse = (response, why) =>
  response.status(401).set('WWW-Authenticate', 'Bearer error="invalid_token"').json({ error: why })

// The shop.

const people = new Map()
const refreshTokens = new Map()
const hashed = (password, salt) => scryptSync(password, salt, 32)

function tokensFor(name) {
  const refresh = randomUUID()
  refreshTokens.set(refresh, name)
  const access = jwt.sign({ name }, settings.secret, {
    algorithm: 'HS256', expiresIn: '1h', issuer: 'https://shop.example', audience: 'https://shop.example/api', subject: name,
  })
  return { access_token: access, refresh_token: refresh, expires_in: 3600, token_type: 'Bearer' }
}

app.post('/shop/signup', (request, response) => {
  const { name, password } = request.body
  if (!name || !password || people.has(name)) return response.status(409).json({ error: 'taken' })
  const salt = randomUUID()
  people.set(name, { salt, hash: hashed(password, salt) })
  response.status(201).json({ name })
})

app.post('/shop/login', (request, response) => {
  const { name, password } = request.body
  const person = people.get(name)
  if (!person || !timingSafeEqual(person.hash, hashed(password, person.salt))) return refuse(response, 'wrong')
  response.json(tokensFor(name))
})

app.post('/shop/refresh', (request, response) => {
  const name = refreshTokens.get(request.body.refresh_token)
  if (!name) return refuse(response, 'no such refresh token')
  refreshTokens.delete(request.body.refresh_token)
  response.json(tokensFor(name))
})

// The token wherever a request may hold it: which of them, the path says.
const places = {
  bearer,
  header: (request) => request.get('x-access-token'),
  cookie: (request) => /(?:^|; )access_token=([^;]*)/.exec(request.get('cookie') ?? '')?.[1],
  query: (request) => request.query.access_token,
  body: (request) => request.body.token,
}

app.all('/shop/orders/:place?', (request, response) => {
  try {
    const person = jwt.verify(places[request.params.place ?? 'bearer'](request), settings.secret, {
      algorithms: ['HS256'], issuer: 'https://shop.example', audience: 'https://shop.example/api', clockTolerance: leeway,
    })
    response.json({ orders: [], for: person.sub })
  } catch (error) {
    refuse(response, error.message)
  }
})

// The library.

const keys = jose.createLocalJWKSet(settings.jwks)

app.get('/library/books', async (request, response) => {
  try {
    const { payload } = await jose.jwtVerify(bearer(request) ?? '', keys, {
      algorithms: ['RS256'], issuer, audience, typ: 'JWT', requiredClaims: ['exp'], clockTolerance: leeway,
    })
    response.json({ books: [], for: payload.sub })
  } catch (error) {
    refuse(response, error.code)
  }
})

app.get('/open', (request, response) => response.json({ hello: 'everybody' }))

// The careless one.

const pem = createPublicKey({ key: settings.jwks.keys[0], format: 'jwk' }).export({ type: 'spki', format: 'pem' })
const utf8 = new TextDecoder('utf-8', { fatal: true })
const isCanonical = (text) => Buffer.from(text, 'base64url').toString('base64url') === text
const demand = (isSo, what) => { if (!isSo) throw new Error(what) }
const isNow = () => Date.now() / 1000

// What jose passes over: base64url that is not canonical, and what is no UTF-8.
function strictlyRead(token) {
  const parts = token.split('.')
  demand(parts.length === 3 && parts.every(isCanonical), 'form')
  const header = JSON.parse(utf8.decode(Buffer.from(parts[0], 'base64url')))
  return { parts, header }
}

function isMac(parts, hash) {
  const mac = createHmac(hash, pem).update(`${parts[0]}.${parts[1]}`).digest('base64url')
  return mac === parts[2]
}

// The bytes that were signed, if they were.
async function signedPayload(token, faults) {
  const { parts, header } = strictlyRead(token)
  const payload = Buffer.from(parts[1], 'base64url')
  if (faults.has('none') && String(header.alg).trim().toLowerCase() === 'none' && parts[2] === '') return payload
  const hash = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' }[header.alg]
  if (faults.has('confusion') && hash && isMac(parts, hash)) return payload
  if (faults.has('signature')) return payload
  if (faults.has('embedded') && header.jwk) {
    return (await jose.compactVerify(token, await jose.importJWK(header.jwk, header.alg))).payload
  }
  demand(header.typ?.toLowerCase?.().replace(/^application\//, '') === 'jwt' || faults.has('type'), 'typ')
  return (await withEither(token)).payload
}

// A token that names no key may be of any that fits.
async function withEither(token) {
  try {
    return await jose.compactVerify(token, keys, { algorithms: ['RS256'] })
  } catch (error) {
    if (error.code !== 'ERR_JWKS_MULTIPLE_MATCHING_KEYS') throw error
    for await (const key of error) {
      try {
        return await jose.compactVerify(token, key, { algorithms: ['RS256'] })
      } catch {
        // It is not this one.
      }
    }
    throw error
  }
}

function checkClaims(claims, faults) {
  demand(typeof claims === 'object' && claims !== null && !Array.isArray(claims), 'claims')
  for (const name of ['exp', 'nbf', 'iat']) {
    if (name === 'exp' && faults.has('expiry')) continue
    demand(claims[name] === undefined ? name !== 'exp' : Number.isFinite(claims[name]), name)
  }
  if (!faults.has('expiry')) demand(claims.exp > isNow() - leeway, 'expired')
  if (claims.nbf !== undefined) demand(claims.nbf <= isNow() + leeway, 'not yet')
  if (!faults.has('issuer')) demand(claims.iss === issuer, 'iss')
  const audiences = Array.isArray(claims.aud) ? claims.aud : [claims.aud]
  if (!faults.has('audience')) demand(audiences.includes(audience), 'aud')
}

let asked = 0
let isLocked = false

app.get('/careless/:faults', async (request, response) => {
  const faults = new Set(request.params.faults.split('+'))
  if (faults.has('limited') && ++asked > 12) return response.status(429).set('Retry-After', '60').end()
  if (faults.has('locked') && isLocked) return response.status(403).end()
  try {
    const claims = JSON.parse(utf8.decode(await signedPayload(bearer(request) ?? '', faults)))
    checkClaims(claims, faults)
    response.json({ hello: claims.sub })
  } catch (error) {
    if (faults.has('locked') && bearer(request)) isLocked = true
    if (faults.has('crash')) return response.status(500).type('html').send('<h1>Oops</h1>')
    if (faults.has('moved')) return response.redirect('/login')
    if (faults.has('smiling')) return response.json({ errors: [{ message: 'not allowed' }] })
    refuse(response, 'no')
  }
})

const server = app.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${server.address().port}\n`))
await lines.next() // until nobody asks any longer
process.exit(0)
