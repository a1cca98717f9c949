import type { Content } from 'pdfmake/interfaces';
import type { Block } from '../drawing.ts';
import { banner } from './banner.ts';
import { checks } from './checks.ts';
import { fields } from './fields.ts';
import { heading } from './heading.ts';
import { notice } from './notice.ts';
import { paragraph } from './paragraph.ts';
import { pictures } from './pictures.ts';
import { qr } from './qr.ts';
import { signatures } from './signatures.ts';
import { sketches } from './sketches.ts';
import { table } from './table.ts';

/** Each kind of block has one file that knows how it looks; a heading looks at the blocks after it. */
export function drawBlock(block: Block, rest: readonly Block[]): Content {
  switch (block.kind) {
    case 'heading':
      return heading(block, rest);
    case 'paragraph':
      return paragraph(block);
    case 'fields':
      return fields(block);
    case 'table':
      return table(block);
    case 'notice':
      return notice(block);
    case 'checks':
      return checks(block);
    case 'signatures':
      return signatures(block);
    case 'pictures':
      return pictures(block);
    case 'sketches':
      return sketches(block);
    case 'qr':
      return qr(block);
    case 'banner':
      return banner(block);
  }
}
