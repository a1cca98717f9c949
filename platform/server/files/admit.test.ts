import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { refuse } from '#platform/rules/refusal.ts';
import { type AdmittedPicture, admit } from './admit.ts';
import { phonePhoto, smallPdf } from './fixtures.ts';

const picture = async (bytes: Uint8Array): Promise<AdmittedPicture> => {
  const admitted = await admit(bytes, { accept: 'picture' });
  if (admitted.kind !== 'picture') throw new Error(`Refused: ${JSON.stringify(admitted)}`);
  return admitted;
};
const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#888' } });

describe('a photograph', () => {
  it('comes in without the place it was taken at or its owner', async () => {
    const taken = await phonePhoto();
    const before = await sharp(taken).metadata();
    expect(before.exif?.toString('latin1')).toContain('secret-owner');
    expect(gpsOf(before.exif)).toBe(true);
    expect(taken.toString('latin1')).toContain('Beijing');

    const { bytes, thumbnail } = await picture(taken);
    for (const clean of [bytes, thumbnail.bytes]) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(clean).metadata();
      expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
      expect(clean.toString('latin1')).not.toMatch(/Exif|secret-owner|Fonely|Beijing/);
    }
  });

  it('stands upright: what lay on its side is turned', async () => {
    const { bytes, width, height } = await picture(await phonePhoto({ width: 800, height: 600 }));
    expect({ width, height }).toEqual({ width: 600, height: 800 });
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const redAt = (x: number, y: number) => (data[(y * info.width + x) * info.channels] ?? 0) > 150;
    expect(redAt(300, 100)).toBe(true);
    expect(redAt(300, 700)).toBe(false);
  });

  it('is no larger than 2560 pixels, with a thumbnail of 480', async () => {
    const { width, height, mediaType, thumbnail } = await picture(await canvas(5000, 2500).jpeg().toBuffer());
    expect({ width, height, mediaType }).toEqual({ width: 2560, height: 1280, mediaType: 'image/jpeg' });
    expect(thumbnail).toMatchObject({ width: 480, height: 240, mediaType: 'image/webp' });
    expect((await sharp(thumbnail.bytes).metadata()).format).toBe('webp');
  });

  it('is never blown up', async () => {
    expect(await picture(await canvas(40, 30).png().toBuffer())).toMatchObject({ width: 40, height: 30 });
  });

  it.each(['png', 'webp', 'jpeg'] as const)(
    'may be %s and is kept as JPEG, clear ground painted white',
    async (format) => {
      const clear = sharp({
        create: { width: 20, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
      });
      const { bytes } = await picture(
        await clear
          .flatten(format === 'jpeg' ? { background: '#fff' } : false)
          .toFormat(format)
          .toBuffer(),
      );
      expect((await sharp(bytes).metadata()).format).toBe('jpeg');
      expect((await sharp(bytes).raw().toBuffer())[0]).toBeGreaterThan(250);
    },
  );

  it('comes from a finished upload by its path', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pitlane-admit-'));
    const path = join(folder, 'bytes');
    await writeFile(path, await canvas(10, 10).jpeg().toBuffer());
    expect(await admit({ path })).toMatchObject({ kind: 'picture', width: 10 });
    await writeFile(path, Buffer.alloc(1024 * 1024 + 1));
    expect(await admit({ path }, { limitMb: 1 })).toEqual(refuse('file/too-large', { limitMb: 1 }));
    await rm(folder, { recursive: true });
  });
});

describe('what is not a photograph', () => {
  it.each([
    ['a text that calls itself one', Buffer.from('photo.jpg? no, just words')],
    ['a page with a script', Buffer.from('<!doctype html><script>alert(1)</script>')],
    [
      'a drawing that can run scripts',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
    ],
    ['a PDF', smallPdf],
    ['nothing', Buffer.alloc(0)],
  ])('refuses %s where a photograph is asked for', async (_, bytes) => {
    expect(await admit(bytes, { accept: 'picture' })).toEqual(refuse('file/not-a-picture'));
  });

  it('refuses kinds of pictures nobody needs', async () => {
    const gif = await canvas(10, 10).gif().toBuffer();
    expect(await admit(gif, { accept: 'picture' })).toEqual(refuse('file/type-not-allowed'));
  });

  it('refuses a photograph cut off on its way, and one with a torn heart', async () => {
    const whole = await sharp({
      create: {
        width: 900,
        height: 900,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .png()
      .toBuffer();
    expect(await admit(whole.subarray(0, whole.length / 2))).toEqual(refuse('file/broken'));
    const jpeg = await sharp(whole).jpeg().toBuffer();
    expect(await admit(jpeg.subarray(0, jpeg.length / 2))).toEqual(refuse('file/broken'));
    expect(await admit(Buffer.concat([whole.subarray(0, 60), Buffer.alloc(5000, 7)]))).toEqual(
      refuse('file/broken'),
    );
  });

  it('refuses more pixels than a camera has, however small the file', async () => {
    const huge = claiming(await canvas(10, 10).png().toBuffer(), 16_000, 8_000);
    expect((await sharp(huge, { limitInputPixels: false }).metadata()).width).toBe(16_000);
    expect(await admit(huge)).toEqual(refuse('file/too-many-pixels', { limitMegapixels: 120 }));
  });
});

describe('a document', () => {
  it('comes in as it is when it is a whole PDF', async () => {
    expect(await admit(smallPdf)).toEqual({
      kind: 'document',
      mediaType: 'application/pdf',
      bytes: smallPdf,
    });
  });

  it('refuses a PDF without its end', async () => {
    expect(await admit(smallPdf.subarray(0, 60))).toEqual(refuse('file/broken'));
  });

  it('refuses any other kind of file', async () => {
    expect(await admit(Buffer.from('PK\u0003\u0004 and so on'))).toEqual(refuse('file/type-not-allowed'));
    expect(await admit(Buffer.from('#!/bin/sh\n'))).toEqual(refuse('file/type-not-allowed'));
  });

  it('refuses more than 25 MB unless another limit is set', async () => {
    const large = Buffer.alloc(25 * 1024 * 1024 + 1);
    expect(await admit(large)).toEqual(refuse('file/too-large', { limitMb: 25 }));
    expect(await admit(large, { limitMb: 26 })).toEqual(refuse('file/type-not-allowed'));
  });
});

/** The tag 0x8825 points to the block with the position. */
function gpsOf(exif: Buffer | undefined): boolean {
  return (
    exif !== undefined &&
    (exif.includes(Buffer.from([0x25, 0x88])) || exif.includes(Buffer.from([0x88, 0x25])))
  );
}

/** The same small file with another size in its head. */
function claiming(png: Buffer, width: number, height: number): Buffer {
  const claim = Buffer.from(png);
  claim.writeUInt32BE(width, 16);
  claim.writeUInt32BE(height, 20);
  claim.writeUInt32BE(crc32(claim.subarray(12, 29)), 29);
  return claim;
}
