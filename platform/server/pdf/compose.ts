import type { Node, TDocumentDefinitions } from 'pdfmake/interfaces';
import { drawBlock } from './blocks/index.ts';
import type { Drawing } from './drawing.ts';
import { footer } from './footer.ts';
import { ink, page, size } from './ink.ts';
import { masthead, runningHead } from './masthead.ts';

export const face = 'Noto Sans SC';

/** Sets a drawing as pages under its fingerprint. Nothing in it depends on the clock: same drawing, same file. */
export function compose(drawing: Drawing, mark: string): TDocumentDefinitions {
  return {
    pageSize: 'A4',
    pageMargins: [page.left, page.top, page.right, page.bottom],
    language: drawing.locale,
    displayTitle: true,
    info: {
      title: `${drawing.title} ${drawing.header.number}`,
      author: drawing.header.organization,
      creator: 'Pitlane',
      producer: 'Pitlane',
      keywords: mark,
      creationDate: new Date(drawing.createdAt),
      modDate: new Date(drawing.createdAt),
    },
    defaultStyle: {
      font: face,
      fontSize: size.body,
      color: ink.text,
      ...(drawing.locale === 'zh-CN' ? {} : { fontFeatures: proportionalQuotes }),
    },
    header: (current) => (current > 1 ? runningHead(drawing) : null),
    footer: footer(drawing, mark),
    content: [
      masthead(drawing),
      ...drawing.blocks.map((block, index, all) => drawBlock(block, all.slice(index + 1))),
    ],
    pageBreakBefore: isLeftAlone,
    ...(drawing.watermark
      ? {
          watermark: { text: drawing.watermark, color: ink.accent, opacity: 0.05, bold: true, fontSize: 110 },
        }
      : {}),
  };
}

/** The face sets quotation marks full width, which is right between Chinese characters only. */
const proportionalQuotes: 'pwid'[] = ['pwid'];

/** Headings and names of groups carry the room they need with what follows: less than that, and they go over. */
function isLeftAlone({ headlineLevel = 0, startPosition }: Node): boolean {
  return startPosition.top + headlineLevel > page.height - page.bottom && startPosition.top > page.height / 2;
}
