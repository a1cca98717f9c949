import type { ContentText } from 'pdfmake/interfaces';
import type { Block, Heading } from '../drawing.ts';
import { gap, ink, size } from '../ink.ts';
import { firstPiece } from '../room.ts';

/** A heading moves to the next page when what it announces would. */
export function heading({ text }: Heading, rest: readonly Block[]): ContentText {
  return {
    text,
    fontSize: size.heading,
    bold: true,
    color: ink.accent,
    margin: [0, gap.heading, 0, 0],
    headlineLevel: size.heading + firstPiece(rest),
  };
}
