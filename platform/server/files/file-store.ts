import type { Readable } from 'node:stream';

export interface StoredFile {
  /** SHA-256 of the content as hex: its name in the store. */
  readonly sha256: string;
  readonly size: number;
}

export interface OpenFile {
  readonly stream: Readable;
  readonly size: number;
}

export type FileSource = Uint8Array | AsyncIterable<Uint8Array>;

/**
 * Where photographs, scans and signed documents lie, kept apart by group and named by their content.
 * Narrow on purpose: a folder today, an object store later. Rows of the database say who may see which.
 */
export interface FileStore {
  /** Keeps the content for good before it answers. `mediaType` is for stores that serve files themselves. */
  put(organizationId: string, source: FileSource, of: { readonly mediaType: string }): Promise<StoredFile>;
  /** `null` when the group has no such file. */
  open(organizationId: string, sha256: string): Promise<OpenFile | null>;
  /** Equal contents are one file, so the last row that names it must be gone first. */
  remove(organizationId: string, sha256: string): Promise<void>;
}
