/**
 * SHA-256 of a file as small hexadecimal digits (FIPS 180-4). Browsers offer their own on secure pages only; in a shop
 * that is reached by a plain address this one does the same.
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (globalThis.crypto?.subtle) {
    const digest = await crypto.subtle.digest('SHA-256', bytes);
    return hexOf([...new Uint8Array(digest)].map((byte) => [byte, 2]));
  }
  return plainSha256(bytes);
}

export function plainSha256(bytes: Uint8Array): string {
  const state = [...initial];
  const padded = pad(bytes);
  const view = new DataView(padded.buffer);
  for (let at = 0; at < padded.length; at += 64) mix(state, view, at);
  return hexOf(state.map((word) => [word, 8]));
}

function pad(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  return padded;
}

function mix(state: number[], view: DataView, at: number): void {
  const words = Array.from({ length: 64 }, (_, place) => (place < 16 ? view.getUint32(at + place * 4) : 0));
  for (let place = 16; place < 64; place++) {
    const [w2 = 0, w7 = 0, w15 = 0, w16 = 0] = [2, 7, 15, 16].map((back) => words[place - back]);
    const small = turn(w15, 7) ^ turn(w15, 18) ^ (w15 >>> 3);
    const large = turn(w2, 17) ^ turn(w2, 19) ^ (w2 >>> 10);
    words[place] = (w16 + small + w7 + large) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let place = 0; place < 64; place++) {
    const first = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g));
    const sum = (first + (constants[place] ?? 0) + (words[place] ?? 0)) | 0;
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + sum) | 0, c, b, a, (sum + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, place) => {
    state[place] = ((state[place] ?? 0) + word) | 0;
  });
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function hexOf(words: readonly (readonly [value: number, digits: number])[]): string {
  return words.map(([value, digits]) => (value >>> 0).toString(16).padStart(digits, '0')).join('');
}

/** The first primes: their cube roots' fractions are the constants, their square roots' the beginning. */
const primes = Array.from({ length: 312 }, (_, number) => number).filter(
  (number) =>
    number > 1 && Array.from({ length: number - 2 }, (_, d) => d + 2).every((d) => number % d !== 0),
);
const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) | 0;
const constants = primes.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)));
const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
