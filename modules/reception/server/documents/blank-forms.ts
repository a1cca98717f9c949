import {
  type DocumentFacts,
  type DocumentKind,
  documentKind,
  type Paper,
  type Setting,
} from '#platform/server/documents/document-kind.ts';
import type { Block } from '#platform/server/pdf/drawing.ts';

/** RECV-5: a stack of blank forms; all that is printed on them beforehand is their number. */
export interface BlankFormsFacts extends DocumentFacts {
  readonly numbers: readonly string[];
}

const writingLines = 4;

function drawBlankForms({ numbers }: BlankFormsFacts, { t }: Setting): Paper {
  return {
    title: t('paper.blank-form.title'),
    blocks: numbers.flatMap((number, place) => formOf(number, place > 0, t)),
    footnote: t('paper.blank-form.hint'),
  };
}

function formOf(number: string, newPage: boolean, t: Setting['t']): Block[] {
  const blank = (label: string, wide = false) => ({ label: t(`paper.blank-form.${label}`), value: '', wide });
  return [
    { kind: 'banner', text: number, caption: t('paper.blank-form.number'), newPage },
    {
      kind: 'fields',
      columns: 2,
      fields: [
        ...[
          blank('plate'),
          blank('car'),
          blank('customer'),
          blank('phone'),
          blank('arrived'),
          blank('greeted'),
        ],
        ...[blank('odometer'), blank('fuel'), blank('promised'), blank('key')],
      ],
    },
    { kind: 'heading', text: t('paper.blank-form.concerns') },
    {
      kind: 'table',
      columns: [
        { title: t('paper.blank-form.words'), width: 'fill' },
        { title: t('paper.blank-form.price'), width: 110, align: 'right' },
      ],
      rows: Array.from({ length: writingLines }, () => ({ cells: [' \n ', ' '] })),
    },
    {
      kind: 'checks',
      columns: 2,
      checks: ['kit', 'damage', 'belongings', 'wash', 'old-parts', 'told'].map((name) => ({
        text: t(`paper.blank-form.check.${name}`),
        ticked: false,
      })),
    },
    {
      kind: 'signatures',
      signatures: [
        { role: t('paper.blank-form.customer-signs') },
        { role: t('paper.blank-form.advisor-signs') },
      ],
    },
  ];
}

/** The papers of reception. */
export const receptionDocuments: readonly DocumentKind[] = [
  documentKind<BlankFormsFacts>({ kind: 'blank-forms', draw: drawBlankForms }),
];
