import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Drawing } from './drawing.ts';
import { fingerprint } from './fingerprint.ts';
import { chineseRepairOrder } from './fixtures/chinese-repair-order.ts';
import { signaturePicture } from './fixtures/pictures.ts';
import { readPdf, wordsOf } from './fixtures/read-pdf.ts';
import { spanishRepairOrder } from './fixtures/spanish-repair-order.ts';
import { renderPdf, stopPdf } from './render-pdf.ts';

let chinese: Drawing;
let pages: ReturnType<typeof readPdf>;
let bytes: Uint8Array;

beforeAll(async () => {
  chinese = await chineseRepairOrder();
  bytes = await renderPdf(chinese);
  pages = readPdf(bytes);
});
afterAll(stopPdf);

describe('a document as PDF', () => {
  it('prints what the drawing says, rare characters of names included', () => {
    const words = pages.map(wordsOf).join('');
    expect(words).toContain('机动车维修委托书');
    expect(words).toContain('客户䶮先生说');
    expect(words).toContain('金额大写：壹万零玖佰贰拾柒元整');
    expect(words).not.toContain('\ufffd');
  });

  it('numbers its pages and bears number and fingerprint on each', () => {
    const mark = fingerprint(chinese).slice(0, 16);
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => {
      expect(wordsOf(page)).toContain(`第${index + 1}页，共${pages.length}页`);
      expect(wordsOf(page)).toContain(`RO-2026-000123·内容校验码${mark}`);
    });
  });

  it('repeats the heading row on every page of the table and prints each row once', () => {
    const heading = '序号项目/配件类别工时/数量付费方单价（元）金额（元）';
    for (const page of pages) expect(wordsOf(page)).toContain(heading);
    const figures = pages.flat().filter(({ text }) => /\d+\.\d\d$/.test(text) && /客户|厂家索赔/.test(text));
    expect(figures).toHaveLength(60);
  });

  it('keeps the note of a row on the page of the row', () => {
    for (const page of pages) {
      const wheels = page.filter(({ text }) => text.includes('四轮定位')).length;
      expect(page.filter(({ text }) => text.includes('前束、外倾角')).length).toBe(wheels);
    }
  });

  it('speaks the language of the drawing in its own words too', async () => {
    const [first, ...rest] = readPdf(await renderPdf(await spanishRepairOrder()));
    expect(wordsOf(first)).toContain('NúmeroOR-2026-000077');
    expect(wordsOf(first)).toContain(`Página1de${rest.length + 1}`);
    expect(wordsOf(first)).toContain('Huelladelcontenido');
  });

  it('embeds only the characters it prints', () => {
    expect(bytes.length).toBeLessThan(250_000);
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/FontName \/[A-Z]{6}\+NotoSansSC/);
  });
});

describe('sameness of documents', () => {
  it('gives equal bytes for equal drawings, also from another thread, with several transparent signatures', async () => {
    const picture = await signaturePicture();
    const roles = ['a', 'b', 'c', 'd', 'e'];
    const signed: Drawing = {
      ...chinese,
      blocks: [
        { kind: 'signatures', signatures: roles.map((role) => ({ role, picture })) },
        ...chinese.blocks,
      ],
    };
    const first = await renderPdf(signed);
    await stopPdf();
    const second = await renderPdf(structuredClone(signed));
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it('gives other bytes and another fingerprint when one character differs', async () => {
    const other: Drawing = { ...chinese, blocks: [...chinese.blocks, { kind: 'paragraph', text: '。' }] };
    expect(fingerprint(other)).not.toBe(fingerprint(chinese));
    expect(Buffer.from(await renderPdf(other)).equals(Buffer.from(bytes))).toBe(false);
  });

  it('dates the file by the drawing and not by the clock', () => {
    expect(Buffer.from(bytes).toString('latin1')).toContain('(D:20261121011200Z)');
  });

  it('has one fingerprint whatever the order of the keys', () => {
    const { title, ...rest } = chinese;
    expect(fingerprint({ ...rest, title })).toBe(fingerprint({ title, ...rest }));
    expect(fingerprint(chinese)).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a drawing that cannot be drawn', () => {
  const withPicture = (picture: string): Drawing => ({
    ...chinese,
    blocks: [{ kind: 'pictures', columns: 1, pictures: [{ picture }] }],
  });

  it.each([
    '/etc/passwd',
    'file:///etc/passwd',
    'https://example.com/x.png',
    'data:image/svg+xml;base64,PHN2Zy8+',
  ])('refuses to fetch a picture from %s', async (picture) => {
    await expect(renderPdf(withPicture(picture))).rejects.toThrow('PNG or JPEG data URLs');
  });

  it('says which document failed and draws the next one', async () => {
    const broken = withPicture(`data:image/jpeg;base64,${Buffer.from('no photo').toString('base64')}`);
    await expect(renderPdf(broken)).rejects.toThrow('机动车维修委托书');
    const next = await renderPdf({ ...chinese, blocks: [] });
    expect(readPdf(next)).toHaveLength(1);
  });
});
