// An OpenID provider (https://github.com/panva/node-oidc-provider) on this machine, for the tests of keys from the network.
// Its argument is the folder whose node_modules holds the package. It prints its issuer, then for each line that it reads
// a token in compact form: for `token` one of its present key, for `rotate` one of the key that it publishes from then on
// in the other's place.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { createInterface } from 'node:readline';
import { createServer } from 'node:http';
import { generateKeyPairSync, randomBytes } from 'node:crypto';

// The package speaks of itself where the answers go.
console.log = console.info = console.warn = console.error;

const require = createRequire(`${process.argv[2]}/node_modules/`);
const { default: Provider } = await import(pathToFileURL(require.resolve('oidc-provider')));

const secret = randomBytes(24).toString('base64url');
const audience = 'https://api.example';
let round = 0;

function newProvider(issuer) {
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  const provider = new Provider(issuer, {
    jwks: { keys: [{ ...key, kid: `key-${++round}`, use: 'sig', alg: 'ES256' }] },
    clients: [{ client_id: 'test', client_secret: secret, grant_types: ['client_credentials'], redirect_uris: [],
      response_types: [], id_token_signed_response_alg: 'ES256' }],
    scopes: ['api'],
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        getResourceServerInfo: () => ({ scope: 'api', audience, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'ES256' } } }),
      },
    },
  });
  return provider.callback();
}

let handle;
const server = createServer((request, response) => handle(request, response));
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const issuer = `http://127.0.0.1:${server.address().port}`;
handle = newProvider(issuer);
process.stdout.write(`${issuer}\n`);

for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'rotate')
    handle = newProvider(issuer);
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`test:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'api' }),
  });
  const answer = await response.json();
  process.stdout.write(`${answer.access_token ?? JSON.stringify(answer)}\n`);
}
process.exit(0);
