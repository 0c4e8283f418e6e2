// The signature was made by another algorithm than the header names.
import { createHash, createHmac, sign } from 'node:crypto'
import { row } from './draft.mjs'
import {
  algorithms,
  ES,
  Ed,
  HS,
  PS,
  RS,
  all,
  paddedAlone,
  digest,
  signed,
  signedEcdsa,
  signedEd25519ph,
  signedPss,
  signedPssWithMask,
} from './signing.mjs'

const kFullHashes = ['sha256', 'sha384', 'sha512']
const others = (list, one) => list.filter((other) => other !== one)

// Signed with another algorithm of the table, by a key of its own type.
const signedAs = (id, algs, times, otherOf, extra) =>
  row(
    id,
    algs,
    times,
    (d) => {
      const other = otherOf(d)
      const { kind } = algorithms[other]
      d.algorithm = algorithms[other]
      d.isMac = kind === undefined
      const isOtherKey = d.isMac || kind !== d.pair?.kind
      if (isOtherKey && kind) d.pair = d.store.signer(kind)
      if (d.isMac && !d.secret) {
        const text = d.random.text(40)
        d.setSecret(text, text)
      }
      // A kid that names another key than the one that signs would be a second slip.
      if (isOtherKey && d.header.kid) d.header.kid = d.pair ? d.pair.kid : undefined
      d.sign = (input) => signed(other, d.signer, input)
    },
    extra,
  )

const misspellings = {
  HS256: ['hs256', 'HS-256', 'HmacSHA256', 'SHA256'],
  HS512: ['hs512', 'HS_512'],
  RS256: ['rs256', 'RSA256', 'RS-256', 'SHA256withRSA'],
  ES256: ['es256', 'ECDSA256', 'SHA256withECDSA'],
  EdDSA: ['EDDSA', 'eddsa', 'ed25519', 'EdDsa'],
}

export const algorithmSlips = [
  signedAs('alg-other-hash', HS, 6, (d) => d.random.pick(others(HS, d.alg))),
  signedAs('alg-other-hash', RS, 3, (d) => d.random.pick(others(RS, d.alg))),
  signedAs('alg-other-hash', PS, 2, (d) => d.random.pick(others(PS, d.alg))),
  row('alg-other-hash', ['ES256', 'ES384', 'ES512'], 3, (d) => {
    const hash = d.random.pick(others(kFullHashes, d.algorithm.hash))
    d.sign = (input) => signedEcdsa(hash, d.signer, input)
  }),
  signedAs('alg-pkcs1-vs-pss', RS, 4, (d) => d.alg.replace('RS', 'PS')),
  signedAs('alg-pkcs1-vs-pss', PS, 4, (d) => d.alg.replace('PS', 'RS')),
  row('alg-pss-salt-length', PS, 8, (d) => {
    const longest = 256 - digest(d.algorithm.hash, '').length - 2
    const salt = d.random.pick(others([0, 20, 32, longest], digest(d.algorithm.hash, '').length))
    d.sign = (input) => signedPss(d.algorithm.hash, d.signer, input, salt)
  }),
  row('alg-pss-mgf-hash', PS, 5, (d) => {
    const { hash } = d.algorithm
    const maskHash = d.random.pick(others(['sha1', 'sha1', ...kFullHashes], hash))
    d.sign = (input) => signedPssWithMask(hash, maskHash, d.signer, input, d.random.bytes(digest(hash, '').length))
  }),
  row('alg-sha1', HS, 2, (d) => {
    d.sign = (input) => createHmac('sha1', d.signer).update(input).digest()
  }),
  row('alg-sha1', RS, 2, (d) => {
    d.sign = (input) => sign('sha1', Buffer.from(input), d.signer)
  }),
  row('alg-sha1', ['PS256'], 1, (d) => {
    d.sign = (input) => signedPss('sha1', d.signer, input)
  }),
  row('alg-sha1', ES, 2, (d) => {
    d.sign = (input) => signedEcdsa('sha1', d.signer, input)
  }),
  signedAs('alg-curve-mismatch', ES, 5, (d) => d.random.pick(others(ES, d.alg))),
  // The hash of the header's algorithm, with a key of another curve.
  row('alg-curve-mismatch', ES, 4, (d) => {
    d.pair = d.store.signer(
      d.random.pick(
        others(
          ES.map((alg) => algorithms[alg].kind),
          d.algorithm.kind,
        ),
      ),
    )
    if (d.header.kid) d.header.kid = d.pair.kid
  }),
  signedAs('alg-key-type-mismatch', [...RS, 'ES256', 'EdDSA'], 4, () => 'HS256'),
  signedAs('alg-key-type-mismatch', HS, 3, (d) => d.random.pick(['RS256', 'ES256', 'EdDSA'])),
  signedAs('alg-key-type-mismatch', ['RS256', 'ES256', 'EdDSA'], 3, (d) =>
    d.random.pick(others(['RS256', 'ES256', 'EdDSA'], d.alg)),
  ),
  row('alg-ed25519ph', Ed, 4, (d) => {
    d.sign = (input) => signedEd25519ph(d.pair.jwk, input)
  }),
  row('alg-none-stripped', all, 6, (d) => {
    const { header } = d
    d.isFlattened = false
    d.shownHeader = () => Buffer.from(JSON.stringify({ ...header, alg: 'none' })).toString('base64url')
  }),
  row('alg-name-misspelt', Object.keys(misspellings), 10, (d) => {
    d.header.alg = d.random.pick(misspellings[d.alg])
  }),
  row('alg-plain-hash', HS, 2, (d) => {
    d.sign = (input) => createHash(d.algorithm.hash).update(input).digest()
  }),
  row('alg-plain-hash', HS, 2, (d) => {
    d.sign = (input) => createHash(d.algorithm.hash).update(d.signer).update(input).digest()
  }),
  row('alg-plain-hash', HS, 2, (d) => {
    d.sign = (input) => createHash(d.algorithm.hash).update(input).update(d.signer).digest()
  }),
  row('alg-no-digestinfo', RS, 4, (d) => {
    d.sign = (input) => paddedAlone(d.signer, digest(d.algorithm.hash, input))
  }),
]
