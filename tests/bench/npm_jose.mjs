// The samples of `bench_peers --write` through npm's jose, in the same words: medians of nine runs.
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const { compactVerify, compactDecrypt, CompactSign, decodeJwt, importJWK } = await import(
  pathToFileURL(`${process.argv[2]}/node_modules/jose/dist/node/esm/index.js`));

const kRuns = 9;
const kMilliseconds = 150;

async function measure(name, work) {
  await work();
  const times = [];
  for (let run = 0; run < kRuns; ++run) {
    let count = 0;
    const begin = performance.now();
    while (performance.now() - begin < kMilliseconds) {
      await work();
      ++count;
    }
    times.push((performance.now() - begin) / count * 1e6);
  }
  times.sort((a, b) => a - b);
  console.log(`${`${name}: npm jose`.padEnd(50)} ${times[kRuns >> 1].toFixed(0).padStart(10)} ns`);
}

for await (const line of createInterface({ input: process.stdin })) {
  const { alg, key: jwk, token } = JSON.parse(line);
  const { d, p, q, dp, dq, qi, ...publicJwk } = jwk;
  const signer = await importJWK(jwk, alg);
  if (alg === 'RSA-OAEP') {
    await measure('decrypt RSA-OAEP A256GCM', () => compactDecrypt(token, signer));
    continue;
  }
  const verifier = await importJWK(publicJwk, alg);
  if (alg === 'ES256') {
    const payload = new TextEncoder().encode(JSON.stringify(decodeJwt(token)));
    await measure('read', () => decodeJwt(token));
    await measure('sign ES256', () => new CompactSign(payload).setProtectedHeader({ alg, typ: 'JWT' }).sign(signer));
  }
  await measure(`read and verify ${alg}`, () => compactVerify(token, verifier));
}
