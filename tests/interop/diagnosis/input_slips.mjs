// Something else was signed than the header's and the payload's text with a dot between them.
import { base64, base64url, padded, row } from './draft.mjs'
import { kDigits, kLetters } from './random.mjs'
import { all, digest } from './signing.mjs'

// `inputOf` gets the JSON texts of header and payload, and their encoded forms.
const over = (id, times, inputOf, algs = all, extra) =>
  row(
    id,
    algs,
    times,
    (d) => {
      d.input = () => {
        const [header, payload] = [d.headerText(), d.payloadText()]
        return inputOf({ header, payload, h: base64url(header), p: base64url(payload), d })
      }
    },
    extra,
  )

const hasPadding = ({ h, p }) => padded(h) !== h || padded(p) !== p
const wrapped = (text, size) => text.match(new RegExp(`.{1,${size}}`, 'g')).join('\n')

// The token shows the claims as JSON text of one kind, and was signed over one of another.
const reserialised = (times, signedForm, shownForm, extra) =>
  row(
    'input-reserialised',
    all,
    times,
    (d) => {
      prepareClaims(d)
      const [signedText, shownText] = [signedForm(d.claims, d), shownForm(d.claims, d)]
      if (signedText === shownText) return false
      d.payloadText = () => shownText
      d.input = () => `${base64url(d.headerText())}.${base64url(signedText)}`
    },
    extra,
  )

// Numbers that languages spell alike, so that each row has one difference.
function prepareClaims(d) {
  delete d.claims.balance
}

const compact = (value) => JSON.stringify(value)
const indented = (indent) => (value) => JSON.stringify(value, null, indent)
// As Python's json.dumps, Go's and others' do where nothing else is asked for.
function spaced(value) {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([name, one]) => `${JSON.stringify(name)}: ${spaced(one)}`)
    .join(', ')}}`
}
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sorted(value[name])]),
  )
}
const escapedSlashes = (value) => compact(value).replaceAll('/', '\\/')
const asciiOnly = (text) =>
  text.replace(/[\u0080-\uffff]/g, (c) => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'))
const withDates = (spelling) => (value) =>
  compact({ ...value, iat: 1_790_000_000, exp: 1_790_003_600 }).replace(/(17900\d{5})/g, (number) => spelling(number))
const float = (number) => `${number}.0`
const exponent = (number) => `${number[0]}.${number.slice(1).replace(/0+$/, '')}e+09`
const plain = (number) => number

export const inputSlips = [
  over('input-payload-only', 5, ({ p }) => p),
  over('input-payload-only', 2, ({ payload }) => payload),
  over('input-decoded-bytes', 6, ({ header, payload }) => `${header}.${payload}`),
  row('input-with-padding', all, 7, (d) => {
    const [h, p] = [d.headerText(), d.payloadText()].map(base64url)
    d.input = () => [d.headerText(), d.payloadText()].map((text) => padded(base64url(text))).join('.')
    return hasPadding({ h, p })
  }),
  row('input-standard-base64', all, 4, (d) => {
    d.addSymbols()
    d.input = () => [d.headerText(), d.payloadText()].map((text) => base64(text)).join('.')
    return /[+/]/.test(base64(d.payloadText()))
  }),
  row('input-standard-base64', all, 3, (d) => {
    d.addSymbols()
    d.input = () => [d.headerText(), d.payloadText()].map((text) => base64(text).replaceAll('=', '')).join('.')
    return /[+/]/.test(base64(d.payloadText()))
  }),
  over('input-unencoded-payload', 5, ({ h, payload }) => `${h}.${payload}`),
  row('input-encoded-payload', all, 5, (d) => {
    Object.assign(d.header, { b64: false, crit: ['b64'] })
    d.isFlattened = false
    d.shownPayload = () => ''
    d.givenPayload = d.payloadText()
  }),
  over('input-prehashed', 5, ({ h, p, d }) => digest(d.algorithm.hash ?? 'sha256', `${h}.${p}`).toString('hex')),
  over('input-prehashed', 2, ({ h, p }) => digest('sha512', `${h}.${p}`), ['EdDSA']),
  over(
    'input-hashed-twice',
    5,
    ({ h, p, d }) => digest(d.algorithm.hash, `${h}.${p}`),
    all.filter((alg) => alg !== 'EdDSA'),
  ),
  over('input-line-break', 3, ({ h, p }) => `${h}.${p}\n`),
  over('input-line-break', 1, ({ h, p }) => `${h}.${p}\r\n`),
  row('input-line-break', all, 3, (d) => {
    const size = d.random.pick([64, 76])
    d.input = () => [d.headerText(), d.payloadText()].map((text) => wrapped(base64url(text), size)).join('.')
    return base64url(d.payloadText()).length > size
  }),
  over('input-without-dot', 5, ({ h, p }) => h + p),
  over('input-trailing-dot', 5, ({ h, p }) => `${h}.${p}.`),

  reserialised(3, compact, spaced),
  reserialised(3, spaced, compact),
  reserialised(2, indented(2), compact),
  reserialised(1, indented(4), compact),
  reserialised(1, indented('\t'), compact),
  reserialised(2, compact, indented(2)),
  reserialised(2, (claims) => indented(2)(claims).replaceAll('\n', '\r\n'), indented(2)),
  reserialised(2, indented(2), (claims) => indented(2)(claims).replaceAll('\n', '\r\n')),
  reserialised(1, (claims) => `${compact(claims)}\n`, compact),
  reserialised(3, (claims) => compact(sorted(claims)), compact),
  reserialised(1, (claims) => spaced(sorted(claims)), compact),
  reserialised(2, escapedSlashes, compact),
  reserialised(2, compact, escapedSlashes),
  reserialised(2, (claims) => asciiOnly(compact(claims)), compact),
  reserialised(2, compact, (claims) => asciiOnly(compact(claims))),
  reserialised(1, (claims) => asciiOnly(spaced(claims)), compact),
  reserialised(1, withDates(float), withDates(plain)),
  reserialised(1, withDates(plain), withDates(float)),
  reserialised(2, withDates(plain), withDates(exponent)),
  row('input-reserialised', all, 2, (d) => {
    d.input = () => `${base64url(spaced(d.header))}.${base64url(spaced(d.claims))}`
    return Object.keys(d.header).length > 1
  }),

  // Microsoft Graph's tokens: what was signed has the hash of the nonce that is shown.
  row('input-graph-nonce', ['RS256'], 4, (d) => {
    const nonce = d.random.text(43, kLetters + kDigits + '-_')
    const { kid } = d.pair
    d.header = { typ: 'JWT', nonce, alg: 'RS256', x5t: kid, kid }
    d.claims = { aud: '00000003-0000-0000-c000-000000000000', iss: 'https://sts.windows.net/5a1c0c7e/', ...d.claims }
    const hashed = { ...d.header, nonce: base64url(digest('sha256', nonce)) }
    d.input = () => `${base64url(JSON.stringify(hashed))}.${base64url(d.payloadText())}`
  }),
  ...['as AWS sends it', 'with its padding lost'].map((_, isLost) =>
    row('input-alb-padding', ['ES256'], isLost ? 2 : 3, (d) => {
      const arn = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/shop/50dc6c495c0c9188'
      const header = {
        typ: 'JWT',
        kid: d.pair.kid,
        alg: 'ES256',
        iss: 'https://cognito-idp.eu-central-1.amazonaws.com/x',
        client: d.random.text(20),
        signer: arn,
        exp: 1_790_000_000 + d.random.below(1000),
      }
      d.header = header
      d.isFlattened = false
      const encoded = () => [d.headerText(), d.payloadText()].map(base64url)
      d.input = () => encoded().map(padded).join('.')
      if (!isLost) d.assemble = (signature) => `${d.input()}.${padded(signature)}`
      const [h, p] = encoded()
      return hasPadding({ h, p })
    }),
  ),
]
