import sharp from 'sharp';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { kindOf } from './file-kind.ts';

export interface SignaturePicture {
  readonly mediaType: 'image/png';
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

const limitMb = 1;
const limitMegapixels = 16;
/** Grey values below this are ink, 0 black to 255 white. */
const darkness = 160;
/** A signature spans at least this share of the field it was drawn in. */
const leastSpan = 0.1;
/** More ink than this share of the field is paint, not writing. */
const mostInk = 0.4;

const prefix = 'data:image/png;base64,';

/**
 * Takes a signature drawn on a screen and cuts it to its ink, on white.
 * Refuses an empty field, a dot, and dots far apart: nobody could be held to those.
 */
export async function readSignature(dataUrl: string): Promise<Refusal | SignaturePicture> {
  if (!dataUrl.startsWith(prefix)) return refuse('signature/not-a-picture');
  if (dataUrl.length > limitMb * 1024 * 1024 * (4 / 3)) return refuse('file/too-large', { limitMb });
  const bytes = Buffer.from(dataUrl.slice(prefix.length), 'base64');
  if ((await kindOf(bytes)).mediaType !== 'image/png') return refuse('signature/not-a-picture');
  try {
    return await cutToInk(bytes);
  } catch {
    return refuse('signature/not-a-picture');
  }
}

async function cutToInk(bytes: Buffer): Promise<Refusal | SignaturePicture> {
  const onWhite = sharp(bytes, { failOn: 'error', limitInputPixels: limitMegapixels * 1e6 }).flatten({
    background: '#ffffff',
  });
  const { data, info } = await onWhite.clone().greyscale().raw().toBuffer({ resolveWithObject: true });
  const ink = inkOf(data, info.width);
  if (isTooSmall(ink, info)) return refuse('signature/too-small');
  if (ink.area > mostInk * info.width * info.height) return refuse('signature/not-a-picture');
  const cut = onWhite.extract({ left: ink.left, top: ink.top, width: ink.width, height: ink.height });
  const png = await cut.png().toBuffer({ resolveWithObject: true });
  return { mediaType: 'image/png', bytes: png.data, width: png.info.width, height: png.info.height };
}

interface Ink {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Pixels of ink. */
  readonly area: number;
}

function inkOf(grey: Buffer, width: number): Ink {
  let [left, top, right, bottom, area] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1, 0];
  grey.forEach((value, index) => {
    if (value >= darkness) return;
    const [x, y] = [index % width, Math.floor(index / width)];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
    area += 1;
  });
  return { left, top, width: right - left + 1, height: bottom - top + 1, area };
}

/** A stroke as long as the ink is wide covers at least its length in pixels; two far dots do not. */
function isTooSmall(ink: Ink, field: { readonly width: number; readonly height: number }): boolean {
  if (ink.area === 0) return true;
  const span = Math.max(ink.width, ink.height);
  return span < leastSpan * Math.max(field.width, field.height) || ink.area < span;
}
