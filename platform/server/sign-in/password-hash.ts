import { hash, verify } from '@node-rs/argon2';

const argon2id = 2;

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane; about 30 ms on the machines workshops have. */
const cost = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes a password; the same words typed on another keyboard give the same password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost);
}

/** Compares a typed password with a kept hash; a hash that cannot be read opens nothing. */
export function verifyPassword(kept: { hash: string; password: string }): Promise<boolean> {
  return verify(kept.hash, kept.password.normalize('NFKC')).catch(() => false);
}
