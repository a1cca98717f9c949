import type { Content, ContentStack } from 'pdfmake/interfaces';
import { textIn } from '../text.ts';
import type { Drawing } from './drawing.ts';
import { ink, page, rule, size, textWidth } from './ink.ts';

const shownDigits = 16;

/** The foot of every page: number and fingerprint tie loose sheets to one content, pages show that none is missing. */
export function footer(drawing: Drawing, mark: string): (current: number, count: number) => ContentStack {
  const { locale } = drawing;
  const digits = mark.slice(0, shownDigits).match(/.{4}/g) ?? [];
  const { proof } = drawing.footer;
  const code = proof
    ? textIn(locale, 'paper.proof', { code: proof })
    : `${textIn(locale, 'pdf.fingerprint')} ${digits.join(' ')}`;
  const identity = `${drawing.header.number}  ·  ${code}`;
  return (current, count) => ({
    margin: [page.left, 12, page.right, 0],
    fontSize: size.label - 0.2,
    color: ink.quiet,
    stack: [
      fineRule(),
      {
        margin: [0, 4, 0, 0],
        columns: [
          { text: drawing.footer.note ? `${drawing.footer.note}\n${identity}` : identity, width: '*' },
          {
            text: textIn(locale, 'pdf.page', { page: current, pages: count }),
            width: 'auto',
            alignment: 'right',
          },
        ],
        columnGap: 16,
      },
    ],
  });
}

function fineRule(): Content {
  return {
    canvas: [
      { type: 'line', x1: 0, y1: 0, x2: textWidth, y2: 0, lineWidth: rule.fine, lineColor: ink.hairline },
    ],
  };
}
