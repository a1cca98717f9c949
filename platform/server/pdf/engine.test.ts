import pdfmake from 'pdfmake';
import { beforeAll, describe, expect, it } from 'vitest';
import { face } from './compose.ts';
import { openEngine } from './engine.ts';

beforeAll(() => void openEngine());

/** Past our own check of pictures, straight at the layout engine. */
const attempt = (image: string) =>
  pdfmake.createPdf({ defaultStyle: { font: face }, content: [{ image }] }).getBuffer();

describe('the layout engine', () => {
  it('refuses to read any file of the machine', async () => {
    await expect(attempt('/etc/hostname')).rejects.toThrow('denied');
    await expect(attempt('package.json')).rejects.toThrow('denied');
  });

  it('refuses to fetch any address', async () => {
    const content = [{ image: 'x' }];
    const images = { x: 'http://127.0.0.1:9/x.png' };
    await expect(
      pdfmake.createPdf({ defaultStyle: { font: face }, content, images }).getBuffer(),
    ).rejects.toThrow('denied');
  });
});
