import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, Drawing, TableRow } from './drawing.ts';
import { openEngine } from './engine.ts';
import { readPdf } from './fixtures/read-pdf.ts';
import { page as sheet } from './ink.ts';

let draw: (drawing: Drawing) => Promise<Uint8Array>;
beforeAll(() => {
  draw = openEngine();
});

const drawing = (blocks: Block[], locale: Drawing['locale'] = 'zh-CN'): Drawing => ({
  locale,
  title: 'T',
  createdAt: '2026-01-01T00:00:00Z',
  header: { organization: 'O', workshop: [], number: 'N-1' },
  blocks,
  footer: {},
});
const pagesOf = async (blocks: Block[], locale?: Drawing['locale']) =>
  readPdf(await draw(drawing(blocks, locale)));
const lines = (count: number): Block => ({
  kind: 'paragraph',
  text: Array.from({ length: count }, (_, index) => `行${index}`).join('\n'),
});
const row = (text: string): TableRow => ({ cells: [text, '1.00'] });
const table = (rows: TableRow[]): Block => ({
  kind: 'table',
  columns: [
    { title: '项目', width: 'fill' },
    { title: '金额', width: 'auto', align: 'right' },
  ],
  rows,
});
/** What stands lowest above the footer. */
const lastLine = (printed: { text: string; y: number }[] | undefined) =>
  (printed ?? []).filter(({ y }) => y > sheet.bottom).reduce((low, line) => (line.y < low.y ? line : low))
    .text;

describe('the end of a page', () => {
  it('never holds a heading without its text, nor the name of a group without a line', async () => {
    for (let filled = 38; filled <= 50; filled += 1) {
      const rows: TableRow[] = [{ group: '组一' }, row('a'), { group: '组二' }, row('b')];
      const pages = await pagesOf([lines(filled), { kind: 'heading', text: '标题' }, table(rows)]);
      for (const printed of pages) expect(lastLine(printed)).not.toMatch(/标题|组|项目/);
      const all = pages.flat().map(({ text }) => text);
      expect(all.filter((text) => /^组[一二]$/.test(text))).toHaveLength(2);
      expect(pages.length).toBeLessThanOrEqual(2);
      expect(all.filter((text) => /^[ab]1\.00$/.test(text))).toHaveLength(2);
    }
  });

  it('keeps the figure of a group beside its name', async () => {
    for (let filled = 36; filled <= 50; filled += 1) {
      const rows: TableRow[] = [
        { group: '组一', figure: '1.11' },
        row('a'),
        { group: '组二', figure: '9.99' },
        row('b'),
      ];
      const pages = await pagesOf([lines(filled), table(rows)]);
      for (const printed of pages) {
        const text = printed.map((line) => line.text).join('');
        expect(text.includes('组二')).toBe(text.includes('9.99'));
      }
    }
  });

  it('does not scatter ticked boxes when the page breaks are found anew', async () => {
    const checks: Block = {
      kind: 'checks',
      columns: 2,
      checks: ['一', '二', '三', '四', '五'].map((text) => ({ text, ticked: true })),
    };
    const groups = table([{ group: '组一' }, row('a'), { group: '组二' }, row('b')]);
    for (let filled = 38; filled <= 48; filled += 1) {
      const pages = await pagesOf([lines(filled), groups, lines(25), checks]);
      expect(pages.length).toBeLessThanOrEqual(2);
    }
  });

  it('splits a row only where it is taller than a page, and then loses nothing', async () => {
    const long = Array.from({ length: 400 }, (_, index) => `词${index}句`).join('，');
    const pages = await pagesOf([table([row(long.repeat(2)), row('末')])]);
    const text = pages.flatMap((printed) => printed.map((line) => line.text)).join('');
    expect(pages.length).toBeGreaterThan(1);
    expect(text.match(/词399句/g)).toHaveLength(2);
    expect(text).toContain('末');
  });
});

describe('the end of a line', () => {
  it('never pushes Chinese closing marks to the start of the next line', async () => {
    const sentence = '制动时有异响，客户说“左前轮”更明显；检查（含路试）后确认、记录。';
    for (let shift = 0; shift < 12; shift += 1) {
      const [first = []] = await pagesOf([
        { kind: 'paragraph', text: '开'.repeat(shift) + sentence.repeat(6) },
      ]);
      expect(first.length).toBeGreaterThan(4);
      for (const { text } of first) expect(text).not.toMatch(/^[，。；、）”]/);
      for (const { text } of first) expect(text).not.toMatch(/[（“]$/);
    }
  });

  it('cuts a run without blanks rather than let it leave the page', async () => {
    const number = 'PN'.padEnd(180, '0123456789');
    const blocks: Block[] = [
      { kind: 'paragraph', text: number },
      { kind: 'fields', columns: 3, fields: [{ label: 'L', value: number }] },
      table([row(number)]),
      { kind: 'notice', text: number },
    ];
    const [printed = []] = await pagesOf(blocks, 'en');
    const widest = printed.map(({ text, x }) => x + text.length * 9.2 * 0.5);
    expect(Math.max(...widest)).toBeLessThan(sheet.width - sheet.right + 5);
    expect(
      printed
        .map(({ text }) => text)
        .join('')
        .split(number),
    ).toHaveLength(blocks.length + 1);
  });
});

describe('every kind of block', () => {
  it('stands empty or short without breaking the document', async () => {
    const pages = await pagesOf([
      table([]),
      { kind: 'fields', columns: 2, fields: [] },
      { kind: 'fields', columns: 2, fields: [{ label: '备注', value: '' }] },
      { kind: 'checks', checks: [] },
      { kind: 'signatures', signatures: [] },
      { kind: 'pictures', columns: 2, pictures: [] },
      { kind: 'paragraph', text: '' },
      { kind: 'qr', text: '中文也能编码' },
    ]);
    expect(pages.flat().map(({ text }) => text)).toContain('备注');
  });

  it('prints control characters, thin spaces and split accents as plain text', async () => {
    const text = 'a\tb\u0000c 1\u202f030 n\u0303o\u200b\u00ad!';
    const [printed = []] = await pagesOf([{ kind: 'paragraph', text }], 'es');
    expect(printed.map((line) => line.text.replace(/\s/g, ' '))).toContain('a b c 1 030 ño!');
  });
});
