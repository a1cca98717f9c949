import sharp from 'sharp';

/** A photograph as a telephone writes it: lying on its side, with the place it was taken at. */
export function phonePhoto({ width = 800, height = 600 } = {}): Promise<Buffer> {
  const left = { create: { width: width / 2, height, channels: 3, background: '#c0392b' } } as const;
  return sharp({ create: { width, height, channels: 3, background: '#1f6f8b' } })
    .composite([{ input: left, left: 0, top: 0 }])
    .withExif({
      IFD0: { Make: 'Fonely', Copyright: 'secret-owner' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '39/1 54/1 2000/100',
        GPSLongitudeRef: 'E',
        GPSLongitude: '116/1 23/1 3000/100',
      },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><city>Beijing</city></x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

export const smallPdf = Buffer.from(
  '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n',
);

export async function drawn(
  strokes: string,
  { width = 600, height = 240, ground = '' } = {},
): Promise<string> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${ground}${strokes}</svg>`;
  const png = await sharp(Buffer.from(svg)).png().toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}
