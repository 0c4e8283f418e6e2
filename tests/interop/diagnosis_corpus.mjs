// Writes tokens that do not verify, and why, as JSON lines: what tst_diagnosis_corpus and bench_diagnosis hold the
// diagnosis against. Made with node:crypto and npm's `jose`, so that nothing of Jotscope judges itself. By hand:
//
//     node tests/interop/diagnosis_corpus.mjs ~/.cache/jotscope/npm-jose-5.10.0 [SEED] [PATTERN]
//
// The first argument is the folder whose node_modules holds the package, SEED a number, PATTERN a piece of the names to
// keep. The same seed makes the same slips in the same tokens; keys, ECDSA and PSS draw their own randomness anew. A line:
//
//     name      what went wrong, the algorithm that the token was begun with, and a number
//     causes    the ids of what went wrong: one, or two that are independent of each other
//     provable  whether undoing them makes the signature verify with what is at hand
//     token     the token; `paste` besides, or alone, where it stands in a text
//     keys      what is at hand: {"secret", "encoding"}, or {"key": the text of a key or of a set}
//     payload   the detached payload, where there is one
//
// To add a cause is to add one row to its table in the folder diagnosis.
import { createRequire } from 'node:module'
import { Draft } from './diagnosis/draft.mjs'
import { KeyStore } from './diagnosis/keys.mjs'
import { Random } from './diagnosis/random.mjs'
import { algorithmSlips } from './diagnosis/algorithm_slips.mjs'
import { formSlips } from './diagnosis/form_slips.mjs'
import { inputSlips } from './diagnosis/input_slips.mjs'
import { keySlips } from './diagnosis/key_slips.mjs'
import { kinds } from './diagnosis/kinds.mjs'
import { pairs } from './diagnosis/pairs.mjs'
import { secretSlips } from './diagnosis/secret_slips.mjs'
import { tokenSlips } from './diagnosis/token_slips.mjs'

const kLongestToken = 3000
const kMostDrafts = 5000

const [folder, seed = '1', pattern = ''] = process.argv.slice(2)
const jose = createRequire(`${folder}/`)('jose')
const random = new Random(Number(seed))
const store = new KeyStore(random)
const slips = [...secretSlips, ...algorithmSlips, ...formSlips, ...inputSlips, ...tokenSlips, ...keySlips]
const numbers = new Map()

// ASCII alone, since a reader may take the byte order mark at the beginning of a string for its own.
const escaped = (c) => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0')

function nameOf(causes, alg) {
  const stem = [causes.join('+'), alg].filter(Boolean).join('/')
  numbers.set(stem, (numbers.get(stem) ?? 0) + 1)
  return `${stem}/${numbers.get(stem)}`
}

async function write(causes, provable, alg, make) {
  const name = nameOf(causes, alg)
  if (!name.includes(pattern)) return
  random.restart(name)
  const line = JSON.stringify({ name, causes, provable, ...(await make(name)) })
  console.log(line.replace(/[\u0080-\uffff]/g, escaped))
}

// A fresh draft each time, until the slips can be made in one and its token is of a length that tokens have. Of each
// slip there may be several ways.
async function made(name, alg, slips, number) {
  for (let i = 0; i < kMostDrafts; ++i) {
    const draft = new Draft(random, store, alg)
    draft.number = number
    await draft.check(jose)
    if (!slips.every((ways) => random.pick(ways).slip(draft) !== false)) continue
    const line = draft.finished()
    if (line.token.length <= kLongestToken) return line
  }
  throw new Error(`${name} cannot be made`)
}

for (const [index, row] of slips.entries()) {
  for (let i = 0; i < row.times; ++i) {
    const alg = row.algs[(index + i) % row.algs.length]
    await write([row.id], row.isProvable, alg, (name) => made(name, alg, [[row]], i))
  }
}

// The ways of a cause that there are for the algorithm. Where both slips lie in one secret, both are the verifier's.
function waysOf(id, alg, areSecrets) {
  const ways = slips.filter(
    (row) => row.id === id && row.isProvable && row.algs.includes(alg) && !(areSecrets && row.isMirrored),
  )
  if (!ways.length) throw new Error(`${id} cannot be made with ${alg}`)
  return ways
}

for (const [index, [first, second, algs, times]] of pairs.entries()) {
  const areSecrets = first.startsWith('secret-') && second.startsWith('secret-')
  for (let i = 0; i < times; ++i) {
    const alg = algs[(index + i) % algs.length]
    const ways = [first, second].map((id) => waysOf(id, alg, areSecrets))
    await write([first, second], true, alg, (name) => made(name, alg, ways, i))
  }
}

for (const [id, times, make] of kinds) {
  for (let i = 0; i < times; ++i)
    await write([id], false, '', async () => ({ keys: [], ...(await make(random, store, jose)) }))
}
