import type { Refusal } from '#platform/rules/refusal.ts';
import type { Actor, Locale } from '../actor.ts';
import type { AskQuestion } from '../command/question.ts';
import type { Tx } from '../database/tx.ts';
import type { Block } from '../pdf/drawing.ts';
import type { Formats } from '../pdf/format.ts';
import type { House } from './house.ts';

/**
 * What a paper says, gathered once and kept: plain values in no language, so that the same paper can be drawn in each.
 * Pictures are named by the hash of their content.
 */
export interface DocumentFacts {
  readonly house: House;
}

/** How one paper is written: its reader's words and figures, and the pictures it asked for. */
export interface Setting {
  readonly locale: Locale;
  readonly t: (key: string, params?: Readonly<Record<string, unknown>>) => string;
  readonly f: Formats;
  /** A picture as a data URL; absent when it is no longer there. */
  readonly picture: (sha256: string) => string | undefined;
  readonly number: string;
  /** The signed or issued paper itself, not a draft and not a copy in another language. */
  readonly isOriginal: boolean;
}

/** A drawn paper without its head and foot, which all papers of the house have alike. */
export interface Paper {
  readonly title: string;
  readonly subtitle?: string;
  readonly blocks: readonly Block[];
  readonly footnote?: string;
  /** The code a telephone finds; the number and the first digits of the content's hash when absent. */
  readonly qr?: string;
  /** Said in large pale letters over each page. */
  readonly watermark?: 'draft' | 'copy';
}

/** What a paper printed before anybody signs it is made of. */
export interface Gathered {
  readonly workshopId: string;
  readonly subjectId: string;
  readonly number: string;
  readonly facts: DocumentFacts;
  /** In whose language it is printed unless somebody says otherwise. */
  readonly locale: Locale;
}

export interface Asking {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly now: Date;
  readonly ask: AskQuestion;
}

/** One kind of paper: gathered by the stage it belongs to, drawn from what was gathered. */
export interface DocumentKind<Facts extends DocumentFacts = DocumentFacts> {
  readonly kind: string;
  /** Hashes of the pictures it shows. */
  readonly pictures?: (facts: Facts) => readonly string[];
  readonly draw: (facts: Facts, setting: Setting) => Paper;
  /** For a paper that may be printed on demand; `null` when the one that was made stands and is only to be copied. */
  readonly gather?: (visitId: string, asking: Asking) => Promise<Gathered | Refusal | null>;
}

/** Declares a kind, its facts typed inside and plain outside. */
export function documentKind<Facts extends DocumentFacts>(kind: DocumentKind<Facts>): DocumentKind {
  return kind as unknown as DocumentKind;
}
