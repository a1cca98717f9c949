import sharp from 'sharp';
import type { Block, Drawing } from './drawing.ts';

const accepted = /^data:image\/(?:png|jpeg);base64,/;

/**
 * Takes every picture of a drawing to a form that embeds the same way each time: PNG without transparency
 * (transparent ones are compressed in parallel, in no fixed order), JPEG as it is.
 */
export async function embeddable(drawing: Drawing): Promise<Drawing> {
  return { ...drawing, blocks: await Promise.all(drawing.blocks.map(withEmbeddablePictures)) };
}

async function withEmbeddablePictures(block: Block): Promise<Block> {
  if (block.kind === 'signatures') {
    return { ...block, signatures: await Promise.all(block.signatures.map(withPicture)) };
  }
  if (block.kind === 'pictures') {
    return { ...block, pictures: await Promise.all(block.pictures.map(withPicture)) };
  }
  return block;
}

async function withPicture<Holder extends { readonly picture?: string }>(holder: Holder): Promise<Holder> {
  return holder.picture ? { ...holder, picture: await flat(holder.picture) } : holder;
}

async function flat(url: string): Promise<string> {
  if (!accepted.test(url)) throw new Error('A drawing carries its pictures as PNG or JPEG data URLs');
  if (url.startsWith('data:image/jpeg')) return url;
  const bytes = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  const png = await sharp(bytes).flatten({ background: '#ffffff' }).png().toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}
