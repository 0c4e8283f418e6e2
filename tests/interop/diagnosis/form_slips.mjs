// The signature is right, but written in another way.
import { base64, base64url, padded, row } from './draft.mjs'
import { all, ES, HS, RS } from './signing.mjs'

const halves = (signature) => [signature.subarray(0, signature.length / 2), signature.subarray(signature.length / 2)]
const reversed = (bytes) => Buffer.from(bytes).reverse()

// The two numbers as an ASN.1 SEQUENCE of INTEGERs (RFC 3279 section 2.2.3).
function derFrom(signature) {
  const integers = halves(signature).map((half) => {
    const first = half.findIndex((byte) => byte !== 0)
    const digits = half.subarray(first)
    const content = digits[0] & 0x80 ? Buffer.concat([Buffer.from([0]), digits]) : digits
    return Buffer.concat([Buffer.from([2, content.length]), content])
  })
  const content = Buffer.concat(integers)
  return Buffer.concat([
    Buffer.from(content.length < 128 ? [0x30, content.length] : [0x30, 0x81, content.length]),
    content,
  ])
}

// `change` makes other bytes of the signature's.
const changed = (id, algs, times, change, extra) =>
  row(
    id,
    algs,
    times,
    (d) => {
      d.show = (signature) => base64url(change(signature, d))
    },
    extra,
  )

// `show` makes the text of the token's third part.
const shown = (id, algs, times, show) =>
  row(id, algs, times, (d) => {
    d.show = (signature) => show(signature, d)
  })

// As often as it takes, where each signature differs; false where it is the same at each making and not as wanted.
const signedUntil = (d, isWanted) => {
  const { sign } = d
  if (!['ES', 'PS'].includes(d.algorithm.family)) return isWanted(d.sign(d.input()))
  d.sign = (input) => {
    for (;;) {
      const signature = sign.call(d, input)
      if (isWanted(signature)) return signature
    }
  }
}

export const formSlips = [
  changed('sig-der-encoded', ES, 12, derFrom),
  changed('sig-swapped-r-s', ES, 6, (signature) => Buffer.concat(halves(signature).reverse())),
  changed('sig-little-endian', ES, 5, (signature) => Buffer.concat(halves(signature).map(reversed))),
  changed('sig-little-endian', RS, 2, reversed),
  shown('sig-hex-encoded', all, 6, (signature) => signature.toString('hex')),
  changed('sig-hex-encoded', all, 4, (signature) => signature.toString('hex')),
  shown('sig-hex-encoded', HS, 1, (signature) => signature.toString('hex').toUpperCase()),
  row('sig-standard-base64', all, 6, (d) => {
    d.show = base64
    return signedUntil(d, (signature) => /[+/]/.test(base64(signature)))
  }),
  row('sig-standard-base64', HS, 3, (d) => {
    d.show = (signature) => base64(signature).replaceAll('=', '')
    return signedUntil(d, (signature) => /[+/]/.test(base64(signature)))
  }),
  changed('sig-double-encoded', all, 5, base64url),
  changed('sig-double-encoded', ['HS256', 'RS256', 'ES256'], 3, base64),
  changed('sig-truncated', HS, 5, (signature) => signature.subarray(0, signature.length / 2)),
  changed('sig-truncated', ['HS384', 'HS512'], 2, (signature) => signature.subarray(0, 32)),
  changed('sig-extra-bytes', ['HS256', 'RS256', 'ES256', 'EdDSA', 'HS512'], 5, (signature) =>
    Buffer.concat([signature, Buffer.from('\n')]),
  ),
  changed('sig-extra-bytes', ['ES256', 'ES256K'], 2, (signature, d) =>
    Buffer.concat([signature, Buffer.from([d.random.below(2)])]),
  ),
  changed('sig-extra-bytes', ['ES256', 'ES256K', 'RS256'], 3, (signature) =>
    Buffer.concat([Buffer.from([0]), signature]),
  ),
  row('sig-padded', ['HS256', 'RS256', 'ES256', 'EdDSA', 'HS512', 'PS256', 'ES256K'], 7, (d) => {
    d.show = (signature) => padded(base64url(signature))
    return signedUntil(d, (signature) => /[-_]/.test(base64url(signature)))
  }),
  row('sig-leading-zero-dropped', ES, 8, (d) => {
    const begins = (half) => half[0] === 0
    signedUntil(d, (signature) => halves(signature).some(begins))
    d.show = (signature) =>
      base64url(Buffer.concat(halves(signature).map((half) => (begins(half) ? half.subarray(1) : half))))
  }),
  row('sig-leading-zero-dropped', RS, 1, (d) => {
    for (let n = 0; ; ++n) {
      d.claims.attempt = n
      if (d.sign(d.input())[0] === 0) break
    }
    d.show = (signature) => base64url(signature.subarray(1))
  }),
  changed('sig-byte-list', all, 3, (signature) => [...signature].join(',')),
  changed('sig-byte-list', all, 2, (signature) => JSON.stringify([...signature])),
  changed('sig-byte-list', all, 1, (signature) => JSON.stringify(signature)),
  shown('sig-byte-list', ['HS256'], 1, (signature) => base64url(JSON.stringify({ ...signature }))),
  changed('sig-all-zero', [...ES, 'HS256', 'RS256', 'EdDSA'], 6, (signature) => Buffer.alloc(signature.length), {
    isProvable: false,
  }),
]
