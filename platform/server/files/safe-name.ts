const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const sha256 = /^[0-9a-f]{64}$/;

export function isUuid(name: string): boolean {
  return uuid.test(name);
}

/** Only what can be nothing but an id becomes part of a path; anything else is a bug of the caller. */
export function groupFolder(organizationId: string): string {
  if (!isUuid(organizationId)) throw new TypeError('A group is named by its id');
  return organizationId;
}

export function contentName(hash: string): string {
  if (!sha256.test(hash)) throw new TypeError('A file is named by its SHA-256');
  return hash;
}
