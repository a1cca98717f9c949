import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { refuse } from '#platform/rules/refusal.ts';
import { drawn } from './fixtures.ts';
import { readSignature } from './signature.ts';

const pen = 'fill="none" stroke="#111" stroke-width="4" stroke-linecap="round"';
const name = `<path d="M100 150 C 140 40, 180 60, 190 130 S 150 200, 210 170 S 300 60, 320 150 L 460 120" ${pen}/>`;
const tooSmall = refuse('signature/too-small');
const notAPicture = refuse('signature/not-a-picture');

describe('a signature', () => {
  it('is cut to its ink, on white', async () => {
    const signature = await readSignature(await drawn(name));
    if (!('bytes' in signature)) throw new Error('Refused');
    expect(signature.width).toBeGreaterThan(350);
    expect(signature.width).toBeLessThan(370);
    expect(signature.height).toBeLessThan(160);
    const { hasAlpha, format } = await sharp(signature.bytes).metadata();
    expect({ hasAlpha, format }).toEqual({ hasAlpha: false, format: 'png' });
    expect((await sharp(signature.bytes).stats()).channels[0]).toMatchObject({ max: 255, min: 17 });
  });

  it('may stand on a white ground as well as on a clear one', async () => {
    const ground = '<rect width="600" height="240" fill="#fff"/>';
    expect(await readSignature(await drawn(name, { ground }))).toMatchObject({ mediaType: 'image/png' });
  });

  it('may be a single stroke: there is a name 一', async () => {
    expect(await readSignature(await drawn(`<path d="M200 120 L 300 118" ${pen}/>`))).toMatchObject({
      height: 6,
    });
  });

  it.each([
    ['an empty field', ''],
    ['a dot', `<circle cx="300" cy="120" r="4"/>`],
    ['a tick', `<path d="M300 120 l 8 8 l 16 -20" ${pen}/>`],
    ['two dots far apart', `<circle cx="100" cy="120" r="4"/><circle cx="500" cy="120" r="4"/>`],
    ['a stroke too pale to see', `<path d="M100 120 L 400 118" stroke="#eee" stroke-width="4"/>`],
  ])('refuses %s', async (_, strokes) => {
    expect(await readSignature(await drawn(strokes))).toEqual(tooSmall);
  });

  it.each([
    ['words', 'signed, Li Na'],
    ['another kind of picture', 'data:image/svg+xml;base64,PHN2Zy8+'],
    ['no picture inside', `data:image/png;base64,${Buffer.from('nothing').toString('base64')}`],
    ['a head without a body', 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ'],
  ])('refuses %s', async (_, dataUrl) => {
    expect(await readSignature(dataUrl)).toEqual(notAPicture);
  });

  it('refuses a JPEG under the name of a PNG', async () => {
    const jpeg = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#000' } })
      .jpeg()
      .toBuffer();
    expect(await readSignature(`data:image/png;base64,${jpeg.toString('base64')}`)).toEqual(notAPicture);
  });

  it('refuses a field painted over', async () => {
    const paint = await drawn('<rect x="20" y="20" width="560" height="200"/>');
    expect(await readSignature(paint)).toEqual(notAPicture);
  });

  it('refuses more than 1 MB', async () => {
    const large = `data:image/png;base64,${'A'.repeat(1_500_000)}`;
    expect(await readSignature(large)).toEqual(refuse('file/too-large', { limitMb: 1 }));
  });
});
