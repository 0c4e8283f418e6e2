// A small generator of its own (sfc32), so that one seed makes one corpus.

export const kDigits = '0123456789'
export const kLetters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

export class Random {
  constructor(seed) {
    this.seed = seed
    this.restart('')
  }

  // What follows depends on the seed and on `name` alone, whatever was drawn before.
  restart(name) {
    const hash = [...name].reduce((sum, c) => Math.imul(sum ^ c.codePointAt(0), 0x01000193), 0x811c9dc5)
    this.state = [0x9e3779b9, 0x243f6a88, hash, this.seed >>> 0]
    for (let i = 0; i < 16; ++i) this.word()
  }

  word() {
    const s = this.state
    const word = (s[0] + s[1] + s[3]) | 0
    s[3] = (s[3] + 1) | 0
    s[0] = s[1] ^ (s[1] >>> 9)
    s[1] = (s[2] + (s[2] << 3)) | 0
    s[2] = (((s[2] << 21) | (s[2] >>> 11)) + word) | 0
    return word >>> 0
  }

  below(count) {
    return this.word() % count
  }

  // Both ends included.
  between(least, most) {
    return least + this.below(most - least + 1)
  }

  isOneIn(count) {
    return this.below(count) === 0
  }

  pick(list) {
    return list[this.below(list.length)]
  }

  bytes(size) {
    return Buffer.from(Array.from({ length: size }, () => this.below(256)))
  }

  text(size, alphabet = kLetters + kDigits) {
    return Array.from({ length: size }, () => this.pick(alphabet)).join('')
  }

  shuffled(list) {
    const all = [...list]
    for (let i = all.length - 1; i > 0; --i) {
      const j = this.below(i + 1)
      ;[all[i], all[j]] = [all[j], all[i]]
    }
    return all
  }
}
