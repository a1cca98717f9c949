import type { Locale } from '../actor.ts';

/**
 * A finished document before ink: what "draw" makes from gathered facts and texts.
 * A plain value, so it crosses to the drawing thread, can be compared, and can be hashed.
 */
export interface Drawing {
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle?: string;
  /** The instant the document bears; it becomes the file's date, so that equal drawings give equal bytes. */
  readonly createdAt: string;
  /** A large pale word over each page: draft, copy, void. */
  readonly watermark?: string;
  readonly header: DrawingHeader;
  readonly blocks: readonly Block[];
  /** `proof` is the code a signed paper is checked by; other papers show the fingerprint of their drawing. */
  readonly footer: { readonly note?: string; readonly proof?: string };
}

export interface DrawingHeader {
  readonly organization: string;
  /** Name, address, telephone, licence of the workshop: one line each. */
  readonly workshop: readonly string[];
  readonly number: string;
  /** What a telephone finds when it looks at the document: a short link or the number itself. */
  readonly qr?: string;
}

export type Block =
  | Heading
  | Paragraph
  | Fields
  | Table
  | Notice
  | Checks
  | Signatures
  | Pictures
  | Sketches
  | QrBlock
  | Banner;

export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** Small print: terms and explanations. */
  readonly quiet?: boolean;
}

/** Facts under their labels in two or three columns. */
export interface Fields {
  readonly kind: 'fields';
  readonly columns: 2 | 3;
  readonly fields: readonly Field[];
}

export interface Field {
  readonly label: string;
  /** Empty: a line to write on. */
  readonly value: string;
  /** Takes the whole width. */
  readonly wide?: boolean;
}

/** Rows never split over pages; the heading row comes again on each page. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly totals?: readonly Total[];
}

export interface TableColumn {
  readonly title: string;
  /** Points, or as wide as its content, or the rest of the page. */
  readonly width: number | 'auto' | 'fill';
  /** Figures stand right, so that their points fall under one another. */
  readonly align?: 'left' | 'center' | 'right';
}

/** A line of the table, or the name of the lines that follow it. */
export type TableRow =
  | { readonly cells: readonly Cell[] }
  | { readonly group: string; readonly figure?: string };

export type Cell = string | { readonly text: string; readonly note?: string };

export interface Total {
  readonly label: string;
  readonly value: string;
  /** The one figure the reader looks for. */
  readonly strong?: boolean;
}

/** Words that must be seen: framed, never split from their title. */
export interface Notice {
  readonly kind: 'notice';
  readonly title?: string;
  readonly text: string;
}

export interface Checks {
  readonly kind: 'checks';
  readonly columns?: 1 | 2 | 3;
  readonly checks: readonly Check[];
}

export interface Check {
  readonly text: string;
  readonly ticked: boolean;
  readonly note?: string;
}

export interface Signatures {
  readonly kind: 'signatures';
  readonly signatures: readonly Signature[];
}

export interface Signature {
  readonly role: string;
  readonly name?: string;
  readonly time?: string;
  /** PNG or JPEG as a data URL; without it the line waits for a pen. */
  readonly picture?: string;
}

export interface Pictures {
  readonly kind: 'pictures';
  readonly columns: 1 | 2 | 3 | 4;
  readonly pictures: readonly Picture[];
}

export interface Picture {
  /** PNG or JPEG as a data URL. */
  readonly picture: string;
  readonly caption?: string;
}

/** Drawings made of lines, as SVG. */
export interface Sketches {
  readonly kind: 'sketches';
  readonly columns: 1 | 2 | 3 | 4 | 5;
  readonly sketches: readonly Sketch[];
}

export interface Sketch {
  readonly svg: string;
  readonly caption: string;
}

export interface QrBlock {
  readonly kind: 'qr';
  readonly text: string;
  readonly caption?: string;
}

/** Words to be read from a car's length away: the plate on a gate pass. */
export interface Banner {
  readonly kind: 'banner';
  readonly text: string;
  readonly caption?: string;
  /** Begins a page of its own: one form each on a stack of forms. */
  readonly newPage?: boolean;
}

/** Carries picture bytes inside a drawing. */
export function pictureUrl(bytes: Uint8Array, mediaType: 'image/png' | 'image/jpeg'): string {
  return `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
}
