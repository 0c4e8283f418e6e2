// Answers the tests' requests with npm's `jose`; README.md beside this file has the protocol.
// Its argument is the folder whose node_modules holds the package.
import { spawnSync } from 'node:child_process'
import { constants, generateKeyPairSync, privateDecrypt, publicEncrypt } from 'node:crypto'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

// Where its OpenSSL tells good padding from bad, Node.js refuses RSA1_5 unless it is told otherwise. Keys that live
// as long as a test are in no danger.
const revert = '--security-revert=CVE-2023-46809'

function refusesRsa15() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 })
  const padded = (key) => ({ key, padding: constants.RSA_PKCS1_PADDING })
  try {
    privateDecrypt(padded(privateKey), publicEncrypt(padded(publicKey), Buffer.from('trial')))
    return false
  } catch {
    return spawnSync(process.execPath, [revert, '--version']).status === 0
  }
}

if (!process.execArgv.includes(revert) && refusesRsa15())
  process.exit(spawnSync(process.execPath, [revert, ...process.argv.slice(1)], { stdio: 'inherit' }).status)

const load = createRequire(`${process.argv[2]}/`)
const jose = load('jose')

const bytes = (text) => jose.base64url.decode(text)
const text = (plain) => jose.base64url.encode(plain)
const unprotected = (given) => (given.header ? given.header : undefined)

async function sign({ form, payload, signers, isUnencoded, isDetached }) {
  const headerOf = ({ alg }) => (isUnencoded ? { alg, b64: false, crit: ['b64'] } : { alg })
  if (form === 'general') {
    const jws = new jose.GeneralSign(bytes(payload))
    for (const signer of signers) {
      const signature = jws.addSignature(await jose.importJWK(signer.key, signer.alg))
      signature.setProtectedHeader(headerOf(signer)).setUnprotectedHeader(unprotected(signer))
    }
    return { token: JSON.stringify(await jws.sign()) }
  }
  const [signer] = signers
  const key = await jose.importJWK(signer.key, signer.alg)
  const jws = new jose.FlattenedSign(bytes(payload)).setProtectedHeader(headerOf(signer))
  if (form === 'flattened') jws.setUnprotectedHeader(unprotected(signer))
  const made = await jws.sign(key)
  // With `b64: false` the payload is left for the caller to put in.
  const shown = isDetached ? undefined : isUnencoded ? Buffer.from(payload, 'base64url').toString() : made.payload
  if (form === 'flattened') return { token: JSON.stringify({ ...made, payload: shown }) }
  return { token: `${made.protected}.${shown ?? ''}.${made.signature}` }
}

async function verify({ form, token, alg, key, detached, isUnencoded }) {
  const options = { algorithms: [alg] }
  const imported = await jose.importJWK(key, alg)
  if (form === 'compact' && detached === undefined && !isUnencoded)
    return { payload: text((await jose.compactVerify(token, imported, options)).payload) }
  let jws = token
  if (form === 'compact') {
    const [header, payload, signature] = token.split('.')
    jws = { protected: header, payload, signature }
  } else {
    jws = JSON.parse(token)
  }
  if (detached !== undefined) jws.payload = isUnencoded ? bytes(detached) : detached
  const check = form === 'general' ? jose.generalVerify : jose.flattenedVerify
  return { payload: text((await check(jws, imported, options)).payload) }
}

async function encrypt({ form, plaintext, enc, zip, aad, apu, apv, p2c, recipients }) {
  const common = zip ? { enc, zip } : { enc }
  if (form === 'general') {
    const jwe = new jose.GeneralEncrypt(bytes(plaintext)).setProtectedHeader(common)
    if (aad) jwe.setAdditionalAuthenticatedData(bytes(aad))
    for (const { alg, key, header } of recipients)
      jwe.addRecipient(await jose.importJWK(key, alg)).setUnprotectedHeader({ ...header, alg })
    return { token: JSON.stringify(await jwe.encrypt()) }
  }
  const [recipient] = recipients
  const parameters = { p2c }
  if (apu) Object.assign(parameters, { apu: bytes(apu), apv: bytes(apv) })
  const Maker = form === 'compact' ? jose.CompactEncrypt : jose.FlattenedEncrypt
  const jwe = new Maker(bytes(plaintext)).setProtectedHeader({ ...common, alg: recipient.alg })
  jwe.setKeyManagementParameters(parameters)
  if (aad) jwe.setAdditionalAuthenticatedData(bytes(aad))
  if (form === 'flattened') jwe.setUnprotectedHeader(unprotected(recipient))
  const made = await jwe.encrypt(await jose.importJWK(recipient.key, recipient.alg))
  return { token: form === 'compact' ? made : JSON.stringify(made) }
}

async function decrypt({ form, token, alg, enc, key }) {
  const options = {
    keyManagementAlgorithms: [alg],
    contentEncryptionAlgorithms: enc ? [enc] : undefined,
    maxPBES2Count: Number.MAX_SAFE_INTEGER,
  }
  const imported = await jose.importJWK(key, alg)
  const open = { compact: jose.compactDecrypt, flattened: jose.flattenedDecrypt, general: jose.generalDecrypt }
  const opened = await open[form](form === 'compact' ? token : JSON.parse(token), imported, options)
  return { plaintext: text(opened.plaintext) }
}

// Here an algorithm says what a key is like.
function algorithmFor({ kty, crv }) {
  const curves = { 'P-256': 'ES256', 'P-384': 'ES384', 'P-521': 'ES512', secp256k1: 'ES256K' }
  if (kty === 'EC') return curves[crv]
  if (kty === 'OKP') return crv.startsWith('Ed') ? 'EdDSA' : 'ECDH-ES'
  return 'RS256'
}

async function makeKey(kind) {
  if (kind.kty === 'oct') {
    const secret = await jose.generateSecret(`HS${kind.bits}`, { extractable: true })
    const jwk = await jose.exportJWK(secret)
    return { jwk, thumbprint: await jose.calculateJwkThumbprint(jwk) }
  }
  const options = { crv: kind.crv, modulusLength: kind.bits, extractable: true }
  const { privateKey, publicKey } = await jose.generateKeyPair(algorithmFor(kind), options)
  const jwk = await jose.exportJWK(privateKey)
  return {
    jwk,
    thumbprint: await jose.calculateJwkThumbprint(jwk),
    pkcs8: await jose.exportPKCS8(privateKey),
    spki: await jose.exportSPKI(publicKey),
  }
}

async function readKey({ as, text: given, kty, crv }) {
  const alg = algorithmFor({ kty, crv })
  const extractable = { extractable: true }
  const readers = {
    jwk: () => jose.importJWK(JSON.parse(given), alg),
    pkcs8: () => jose.importPKCS8(given, alg, extractable),
    spki: () => jose.importSPKI(given, alg, extractable),
  }
  if (!readers[as]) throw new Error(`there is no reader for ${as}`)
  const jwk = await jose.exportJWK(await readers[as]())
  return { jwk, thumbprint: await jose.calculateJwkThumbprint(jwk) }
}

const describe = () => ({ version: load('jose/package.json').version })

const services = { describe, sign, verify, encrypt, decrypt, makeKey, readKey }

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line)
  let answer
  try {
    answer = await services[request.do](request)
  } catch (error) {
    answer = { refusal: `${error.code ?? error.name}: ${error.message}` }
  }
  console.log(JSON.stringify(answer))
}
