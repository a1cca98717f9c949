import sharp, { type OutputInfo, type Sharp } from 'sharp';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';

/** Pixels in thousands of thousands of the largest photograph taken in. */
const limitMegapixels = 120;
const longestSide = 2560;
const thumbnailSide = 480;

// Photographs come one by one and never again: a cache would only hold memory, more threads only delay the others.
sharp.cache(false);
sharp.concurrency(1);

export interface Picture<MediaType extends string> {
  readonly mediaType: MediaType;
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

export interface CleanPicture extends Picture<'image/jpeg'> {
  readonly thumbnail: Picture<'image/webp'>;
}

/**
 * Paints a photograph anew: upright, no larger than screens and paper need, without the place where it was
 * taken or anything else hidden in it. Every kind becomes JPEG, so that every screen and document can show it.
 */
export async function cleanPicture(bytes: Uint8Array): Promise<Refusal | CleanPicture> {
  try {
    const refusal = await tooManyPixels(bytes);
    if (refusal) return refusal;
    const full = await inside(bytes, longestSide)
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 84 })
      .toBuffer(asked);
    const small = await inside(full.data, thumbnailSide).webp({ quality: 78 }).toBuffer(asked);
    return { ...picture('image/jpeg', full), thumbnail: picture('image/webp', small) };
  } catch {
    return refuse('file/broken');
  }
}

const asked = { resolveWithObject: true } as const;

async function tooManyPixels(bytes: Uint8Array): Promise<Refusal | null> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
  return width * height > limitMegapixels * 1e6 ? refuse('file/too-many-pixels', { limitMegapixels }) : null;
}

function inside(bytes: Uint8Array, side: number): Sharp {
  return sharp(bytes, { failOn: 'error', limitInputPixels: limitMegapixels * 1e6 })
    .autoOrient()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
}

function picture<MediaType extends string>(
  mediaType: MediaType,
  { data, info }: { data: Buffer; info: OutputInfo },
): Picture<MediaType> {
  return { mediaType, bytes: data, width: info.width, height: info.height };
}
