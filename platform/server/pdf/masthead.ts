import type { Content, ContentStack } from 'pdfmake/interfaces';
import { textIn } from '../text.ts';
import { qrCode } from './blocks/qr.ts';
import type { Drawing } from './drawing.ts';
import { ink, page, rule, size, textWidth } from './ink.ts';

/** The head of the first page: whose paper it is, what it is called, and its number. */
export function masthead(drawing: Drawing): ContentStack {
  return {
    margin: [0, -20, 0, 4],
    stack: [sender(drawing), firmRule(), name(drawing)],
  };
}

function sender({ header }: Drawing): Content {
  const lines: ContentStack = {
    stack: [
      { text: header.organization, bold: true, fontSize: size.number, color: ink.accent },
      ...header.workshop.map((text) => ({ text, fontSize: size.small, color: ink.quiet })),
    ],
  };
  if (!header.qr) return lines;
  return {
    columns: [
      { ...lines, width: '*' },
      { ...qrCode(header.qr, 58), width: 'auto' },
    ],
    columnGap: 12,
  };
}

function name({ locale, title, subtitle, header }: Drawing): Content {
  const titles: Content[] = [{ text: title, bold: true, fontSize: size.title }];
  if (subtitle) titles.push({ text: subtitle, fontSize: size.small, color: ink.quiet });
  return {
    margin: [0, 4, 0, 0],
    columnGap: 12,
    columns: [
      { width: '*', stack: titles },
      {
        width: 'auto',
        alignment: 'right',
        margin: [0, 7, 0, 0],
        stack: [
          { text: textIn(locale, 'pdf.number'), fontSize: size.label, color: ink.quiet },
          { text: header.number, bold: true, fontSize: size.number, noWrap: true },
        ],
      },
    ],
  };
}

function firmRule(): Content {
  return {
    margin: [0, 9, 0, 0],
    canvas: [
      { type: 'line', x1: 0, y1: 0, x2: textWidth, y2: 0, lineWidth: rule.firm * 1.6, lineColor: ink.rule },
    ],
  };
}

/** The head of the pages after the first: enough to put a dropped stack of paper in order. */
export function runningHead({ title, header }: Drawing): ContentStack {
  return {
    margin: [page.left, 26, page.right, 0],
    stack: [
      {
        columns: [
          { text: [{ text: title, bold: true, color: ink.text }, `   ${header.organization}`], width: '*' },
          { text: header.number, bold: true, alignment: 'right', width: 'auto', color: ink.text },
        ],
        fontSize: size.small,
        color: ink.quiet,
      },
      {
        margin: [0, 4, 0, 0],
        canvas: [
          { type: 'line', x1: 0, y1: 0, x2: textWidth, y2: 0, lineWidth: rule.fine, lineColor: ink.rule },
        ],
      },
    ],
  };
}
