// A client and an API that live off an issuer, with npm's openid-client and jose, for the tests of the local issuer.
// Its arguments are the folders whose node_modules hold jose and openid-client, the issuer's URL, the client's id and
// its secret, and the audience. For each line that it reads it prints a JSON object:
//   discover   finds the issuer's metadata
//   key        makes a key for the client; its public half as JWK
//   token post|basic|assertion   asks for a token by client credentials and has the API check it
//   refresh    exchanges the last refresh token and has the API check what comes
//   replay     sends the first refresh token once more
//   check      has the API check the first access token again; `check anew` with an API that just started
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { createInterface } from 'node:readline';
import { webcrypto } from 'node:crypto';

// Node.js 18 has it, but not where the packages look.
globalThis.crypto ??= webcrypto;
globalThis.CryptoKey ??= webcrypto.CryptoKey;

const [joseFolder, clientFolder, issuer, id, secret, audience] = process.argv.slice(2);
const load = (folder, name) =>
  import(pathToFileURL(createRequire(`${folder}/node_modules/`).resolve(name)));
const jose = await load(joseFolder, 'jose');
const oauth = await load(clientFolder, 'openid-client');

let config;
let keys;
let clientKey;
const accessTokens = [];
const refreshTokens = [];

const discovered = (authentication) => oauth.discovery(new URL(issuer), id, secret, authentication,
  { execute: [oauth.allowInsecureRequests] });

// No pause between two looks at the keys, since the test does not wait for one.
const api = () => jose.createRemoteJWKSet(new URL(config.serverMetadata().jwks_uri), { cooldownDuration: 0 });

async function checked(token) {
  const { payload, protectedHeader } = await jose.jwtVerify(token, keys, { issuer, audience, typ: 'at+jwt' });
  return { kid: protectedHeader.kid, alg: protectedHeader.alg, sub: payload.sub, scope: payload.scope,
    lifetime: payload.exp - payload.iat };
}

async function taken(tokens) {
  accessTokens.push(tokens.access_token);
  if (tokens.refresh_token)
    refreshTokens.push(tokens.refresh_token);
  return { ...await checked(tokens.access_token), expiresIn: tokens.expires_in, refreshes: Boolean(tokens.refresh_token) };
}

const rsa = (name) => ({ name, hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) });
const keyKinds = {
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
  RS256: rsa('RSASSA-PKCS1-v1_5'),
  PS256: rsa('RSA-PSS'),
  EdDSA: { name: 'Ed25519' },
};

const ways = {
  post: () => oauth.ClientSecretPost(secret),
  basic: () => oauth.ClientSecretBasic(secret),
  assertion: () => oauth.PrivateKeyJwt(clientKey.privateKey),
};

const commands = {
  discover: async () => {
    config = await discovered();
    keys = api();
    return { tokenEndpoint: config.serverMetadata().token_endpoint };
  },
  key: async (alg) => {
    clientKey = await crypto.subtle.generateKey(keyKinds[alg], true, ['sign', 'verify']);
    return crypto.subtle.exportKey('jwk', clientKey.publicKey);
  },
  token: async (way) => {
    config = await discovered(ways[way]());
    return taken(await oauth.clientCredentialsGrant(config, { scope: 'read write' }));
  },
  refresh: async () => taken(await oauth.refreshTokenGrant(config, refreshTokens.at(-1))),
  replay: async () => taken(await oauth.refreshTokenGrant(config, refreshTokens[0])),
  check: async (anew) => {
    if (anew)
      keys = api();
    return checked(accessTokens[0]);
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const [command, argument] = line.split(' ');
  let answer;
  try {
    answer = await commands[command](argument);
  } catch (error) {
    answer = { error: error.error ?? error.code ?? String(error), cause: String(error.cause ?? '') };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
process.exit(0);
