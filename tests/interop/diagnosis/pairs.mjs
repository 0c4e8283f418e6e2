// Two causes at once, in different places. Their slips are made in this order; a form or a change on the way comes
// last, since it is made of what the other left.
import { ES, Ed, HS, RS, RSA, publicKeyAlgorithms } from './signing.mjs'

const ecdsa = ['ES256', 'ES384', 'ES512', 'ES256K']
const any = ['HS256', 'RS256', 'ES256', 'EdDSA', 'HS512', 'ES384']

export const pairs = [
  // secret and secret
  ['secret-is-base64', 'secret-trailing-newline', HS, 3],
  ['secret-is-base64', 'secret-quoted', HS, 2],
  ['secret-is-base64url', 'secret-surrounding-whitespace', HS, 1],
  ['secret-is-hex', 'secret-trailing-newline', HS, 2],
  ['secret-is-hex', 'secret-quoted', HS, 1],
  ['secret-is-base64', 'secret-percent-encoded', HS, 2],
  ['secret-quoted', 'secret-trailing-newline', HS, 2],
  ['secret-escaped', 'secret-quoted', HS, 1],
  ['secret-is-hex', 'secret-has-bom', HS, 1],
  // secret and input
  ['secret-is-base64', 'input-payload-only', HS, 2],
  ['secret-is-base64', 'input-with-padding', HS, 2],
  ['secret-trailing-newline', 'input-reserialised', HS, 3],
  ['secret-is-hex', 'input-decoded-bytes', HS, 1],
  ['secret-should-be-encoded', 'input-reserialised', HS, 2],
  ['secret-quoted', 'input-unencoded-payload', HS, 1],
  ['secret-hashed', 'input-line-break', HS, 1],
  ['secret-is-jwk-text', 'input-standard-base64', HS, 1],
  ['secret-well-known', 'input-reserialised', HS, 1],
  // secret and algorithm
  ['secret-is-base64', 'alg-other-hash', HS, 4],
  ['secret-is-base64url', 'alg-other-hash', HS, 2],
  ['secret-trailing-newline', 'alg-other-hash', HS, 2],
  ['secret-surrounding-whitespace', 'alg-name-misspelt', ['HS256', 'HS512'], 2],
  ['secret-is-hex', 'alg-sha1', HS, 1],
  ['secret-case', 'alg-other-hash', HS, 1],
  ['secret-other-charset', 'alg-other-hash', HS, 1],
  ['secret-is-public-key', 'alg-other-hash', HS, 1],
  // secret and form
  ['secret-is-base64', 'sig-hex-encoded', HS, 3],
  ['secret-quoted', 'sig-double-encoded', ['HS256'], 1],
  ['secret-trailing-newline', 'sig-truncated', HS, 1],
  ['secret-has-bom', 'sig-byte-list', HS, 1],
  ['secret-percent-encoded', 'sig-standard-base64', HS, 1],
  // secret and what happened on the way
  ['secret-is-base64', 'token-whitespace-inside', HS, 2],
  ['secret-trailing-newline', 'token-truncated', HS, 2],
  ['secret-is-hex', 'token-re-encoded', HS, 1],
  ['secret-is-base64url', 'header-changed', HS, 2],
  ['secret-quoted', 'token-extra-characters', HS, 1],
  // algorithm and input
  ['alg-other-hash', 'input-reserialised', [...HS, 'RS256', 'ES256'], 3],
  ['alg-pkcs1-vs-pss', 'input-payload-only', RSA, 2],
  ['alg-pss-salt-length', 'input-with-padding', ['PS256', 'PS384', 'PS512'], 1],
  ['alg-sha1', 'input-unencoded-payload', ['HS256', 'RS256', 'ES256'], 2],
  // algorithm and form
  ['alg-curve-mismatch', 'sig-der-encoded', ecdsa, 3],
  ['alg-other-hash', 'sig-der-encoded', ['ES256', 'ES384', 'ES512'], 2],
  ['alg-other-hash', 'sig-hex-encoded', [...RS, ...HS], 2],
  ['alg-pkcs1-vs-pss', 'sig-standard-base64', RS, 1],
  ['alg-name-misspelt', 'sig-der-encoded', ['ES256'], 2],
  // algorithm and what happened on the way
  ['alg-pkcs1-vs-pss', 'token-whitespace-inside', RSA, 2],
  ['alg-other-hash', 'token-extra-characters', [...HS, ...RS], 2],
  ['alg-curve-mismatch', 'token-re-encoded', ecdsa, 1],
  // form and input
  ['input-with-padding', 'sig-der-encoded', ecdsa, 2],
  ['input-reserialised', 'sig-der-encoded', ecdsa, 2],
  ['input-prehashed', 'sig-swapped-r-s', ecdsa, 1],
  ['input-payload-only', 'sig-hex-encoded', any, 2],
  ['input-alb-padding', 'sig-der-encoded', ['ES256'], 1],
  // form and what happened on the way
  ['sig-der-encoded', 'token-whitespace-inside', ecdsa, 2],
  ['sig-swapped-r-s', 'token-extra-characters', ecdsa, 1],
  // input and what happened on the way
  ['input-reserialised', 'token-whitespace-inside', any, 2],
  ['input-payload-only', 'token-re-encoded', any, 1],
  // key and something else
  ['key-other-in-set', 'alg-other-hash', RS, 2],
  ['key-other-in-set', 'sig-der-encoded', ES, 3],
  ['key-other-in-set', 'input-reserialised', publicKeyAlgorithms, 2],
  ['key-other-in-set', 'input-with-padding', publicKeyAlgorithms, 1],
  ['key-kid-mismatch', 'alg-pkcs1-vs-pss', RSA, 2],
  ['key-kid-mismatch', 'sig-der-encoded', ES, 2],
  ['key-kid-mismatch', 'input-payload-only', Ed, 1],
  ['key-pem-escaped', 'alg-other-hash', RS, 2],
  ['key-text-damaged', 'sig-der-encoded', ES, 2],
  ['key-text-damaged', 'input-reserialised', publicKeyAlgorithms, 2],
  ['key-use-enc-chosen', 'alg-other-hash', RS, 2],
  ['key-use-enc-chosen', 'sig-der-encoded', ES, 1],
  ['key-alg-forbids', 'input-with-padding', RS, 1],
  ['key-pem-escaped', 'token-whitespace-inside', RSA, 1],
]
