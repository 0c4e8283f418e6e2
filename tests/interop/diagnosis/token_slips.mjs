// The token was sound once, and something happened to it on its way.
import { base64url, padded, row } from './draft.mjs'
import { all, ES, Ed, HS, RS, RSA } from './signing.mjs'

// `change` makes another text of the token's; nothing where it cannot.
const onItsWay = (id, algs, times, change, extra) =>
  row(
    id,
    algs,
    times,
    (d) => {
      d.onItsWay((token) => change(token, d))
    },
    extra,
  )

// The token stands in a text that means it in another way than it reads.
const pasted = (id, algs, times, pasteOf, extra) =>
  row(
    id,
    algs,
    times,
    (d) => {
      d.onItsWay((token) => {
        d.paste = pasteOf(token, d)
        return token
      })
    },
    extra,
  )

// One part of the three.
const inPart = (index, change) => (token, d) =>
  token
    .split('.')
    .map((part, i) => (i === index ? change(part, d) : part))
    .join('.')

const [kHeader, kPayload, kSignature] = [0, 1, 2]
const unprovable = { isProvable: false }

const inserted = (text, at, extra) => text.slice(0, at) + extra + text.slice(at)
const insideOf = (part, random) => random.between(4, part.length - 4)
const wrapped = (text, size, gap) => text.match(new RegExp(`.{1,${size}}`, 'g')).join(gap)

// The claims as they were signed, and as somebody made them afterwards.
const withOtherClaims = (change) => (d) => {
  const claims = change({ ...d.claims }, d.random)
  d.shownPayload = () => base64url(JSON.stringify(claims))
}

// The header that is shown is not the one that was signed.
const withOtherHeader = (times, algs, change) =>
  row('header-changed', algs, times, (d) => {
    d.header = { alg: d.alg, typ: 'JWT' }
    d.isFlattened = false
    const shown = JSON.stringify(change(d))
    d.shownHeader = () => base64url(shown)
  })

// A header that can be guessed without a letter of it.
function makePlain(d) {
  delete d.header.kid
}

function anotherToken(d) {
  const other = new d.constructor(d.random, d.store, d.alg)
  Object.assign(other, { secret: d.secret, pair: d.pair, header: d.header, isFlattened: false })
  return other.finished().token
}

// Of a payload that stands apart from the token.
const detached = (times, algs, change, signedForm = (text) => text) =>
  row('payload-detached-differs', algs, times, (d) => {
    const text = signedForm(d.payloadText())
    d.payloadText = () => text
    d.isFlattened = false
    d.shownPayload = () => ''
    d.givenPayload = change(text)
    return d.givenPayload !== text
  })

const quotedPrintable = (text) => wrapped(text.replaceAll('=', '=3D'), 74, '=\r\n')
const inLines = (text) => text.replaceAll(',', ',\n')

export const tokenSlips = [
  onItsWay('token-truncated', HS, 4, (token, { random }) => token.slice(0, -random.between(1, 20))),
  onItsWay('token-truncated', [...ES.slice(0, 2), ...Ed, ...RS], 6, (token) => token.slice(0, -1)),
  onItsWay('token-truncated', ['ES256', 'EdDSA', 'RS256'], 3, (token) => token.slice(0, -2)),
  onItsWay(
    'token-truncated',
    [...RSA, ...ES],
    5,
    (token, { random }) => token.slice(0, -random.between(8, 60)),
    unprovable,
  ),
  row(
    'token-truncated',
    ['RS256', 'RS512', 'HS512'],
    3,
    (d) => {
      d.onItsWay((token) => token.slice(0, 1000))
      return d.shownPayload().length > 1000
    },
    unprovable,
  ),

  onItsWay('token-extra-characters', all, 4, (token, { random }) => token + random.text(random.between(1, 4))),
  onItsWay('token-extra-characters', all, 3, (token) => `x${token}`),
  onItsWay('token-extra-characters', all, 2, (token) => `${token}.x`),
  onItsWay('token-extra-characters', all, 2, (token) => `${token}-_`),
  onItsWay('token-extra-characters', all, 2, (token, { random }) =>
    inPart(kPayload, (part) => inserted(part, insideOf(part, random), random.pick('!*,|')))(token),
  ),
  onItsWay('token-extra-characters', all, 1, (token) => token.replace('.', '..')),

  pasted(
    'token-whitespace-inside',
    all,
    5,
    inPart(kPayload, (part, { random }) => inserted(part, insideOf(part, random), ' ')),
  ),
  pasted(
    'token-whitespace-inside',
    all,
    3,
    inPart(kSignature, (part, { random }) =>
      inserted(part, insideOf(part, random), random.pick([' ', '\t', '\u00a0'])),
    ),
  ),
  pasted('token-whitespace-inside', all, 2, (token) => token.replaceAll('.', ' . ')),
  pasted('token-whitespace-inside', all, 3, (token, { random }) => wrapped(token, random.pick([60, 76]), ' ')),
  pasted('token-whitespace-inside', all, 3, (token, { random }) =>
    wrapped(token, 64, random.pick(['\u200b', '\u00ad', '\u2028'])),
  ),

  row(
    'payload-changed',
    RSA,
    4,
    withOtherClaims((claims) => ({ ...claims, admin: true })),
    unprovable,
  ),
  row(
    'payload-changed',
    RSA,
    4,
    withOtherClaims((claims) => ({ ...claims, exp: 2_000_000_000 })),
    unprovable,
  ),

  withOtherHeader(4, all, (d) => ({ ...d.header, kid: d.pair?.kid ?? '2026-01' })),
  withOtherHeader(3, all, (d) => ({ alg: d.alg })),
  withOtherHeader(2, RS, (d) => ({ ...d.header, alg: 'HS256' })),
  withOtherHeader(2, ['HS256', 'RS256'], (d) => ({ ...d.header, alg: d.alg.replace('256', '512') })),
  withOtherHeader(2, all, (d) => ({ ...d.header, 'x-forwarded': 'gateway-1' })),

  row('parts-from-two-tokens', all, 4, (d) => {
    const other = anotherToken(d)
    d.onItsWay((token) => {
      const [header, payload] = token.split('.')
      const mixed = [header, payload, other.split('.')[kSignature]].join('.')
      d.paste = `before: ${mixed}\nafter: ${other}\n`
      return mixed
    })
  }),
  row('parts-from-two-tokens', all, 4, (d) => {
    const other = anotherToken(d)
    d.onItsWay((token) => {
      const mixed = inPart(kPayload, () => other.split('.')[kPayload])(token)
      d.paste = `${mixed}\n\n${inPart(kPayload, () => token.split('.')[kPayload])(other)}\n`
      return mixed
    })
  }),

  onItsWay('parts-out-of-order', all, 3, (token) => {
    const [h, p, s] = token.split('.')
    return [p, h, s].join('.')
  }),
  onItsWay('parts-out-of-order', all, 2, (token) => {
    const [h, p, s] = token.split('.')
    return [s, h, p].join('.')
  }),
  onItsWay('parts-out-of-order', all, 2, (token) => {
    const [h, p, s] = token.split('.')
    return [h, s, p].join('.')
  }),

  onItsWay('token-start-missing', all, 4, (token, { random }) => token.slice(random.pick([1, 2, 3, 4]))),
  row('token-start-missing', all, 3, (d) => {
    makePlain(d)
    d.onItsWay((token) => token.slice(token.indexOf('.') + 1))
  }),
  row('token-start-missing', all, 2, (d) => {
    makePlain(d)
    d.onItsWay((token) => token.slice(10))
  }),

  onItsWay('token-letter-case', all, 4, (token) => token[0].toUpperCase() + token.slice(1)),
  row('token-letter-case', all, 3, (d) => {
    makePlain(d)
    d.onItsWay(inPart(kHeader, (part) => (d.random.isOneIn(2) ? part.toLowerCase() : part.toUpperCase())))
  }),
  onItsWay('token-letter-case', ['HS256', 'RS256'], 2, (token) => token.toLowerCase(), unprovable),

  pasted('token-re-encoded', all, 2, (token) =>
    token.replaceAll('.', '%252E').replaceAll('-', '%252D').replaceAll('_', '%255F'),
  ),
  pasted('token-re-encoded', all, 3, quotedPrintable),
  row('token-re-encoded', all, 4, (d) => {
    d.addSymbols()
    d.onItsWay((token) =>
      token
        .split('.')
        .map((part) => padded(part.replaceAll('-', '+').replaceAll('_', '/')))
        .join('.'),
    )
    return /[-_]/.test(d.shownPayload())
  }),
  pasted('token-re-encoded', all, 2, (token) => token.replaceAll('_', '\\_').replaceAll('-', '\\-')),
  pasted('token-re-encoded', all, 2, (token) => token.replaceAll('.', '&#46;').replaceAll('_', '&#95;')),
  row('token-re-encoded', ['RS256', 'ES512'], 2, (d) => {
    d.onItsWay((token) => {
      d.paste = token.replaceAll('-', d.random.pick(['–', '\u2011']))
      return token
    })
    d.addSymbols()
    return d.shownPayload().includes('-')
  }),

  onItsWay('token-encoded-twice', all, 3, inPart(kPayload, base64url)),
  onItsWay('token-encoded-twice', all, 2, (token) => token.split('.').map(base64url).join('.')),
  onItsWay('token-encoded-twice', all, 2, base64url),

  row(
    'payload-detached-missing',
    all,
    3,
    (d) => {
      d.isFlattened = false
      d.shownPayload = () => ''
    },
    unprovable,
  ),
  detached(3, all, (text) => `${text}\n`),
  detached(1, all, (text) => `${text}\r\n`),
  detached(2, all, (text) => text.replaceAll('\n', '\r\n'), inLines),
  detached(1, all, (text) => `\ufeff${text}`),
  detached(
    2,
    all,
    (text) => text.trimEnd(),
    (text) => `${text}\n`,
  ),
]
