import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import { compose, face } from './compose.ts';
import type { Drawing } from './drawing.ts';
import { embeddable } from './embeddable.ts';
import { fingerprint } from './fingerprint.ts';
import { tidy } from './tidy.ts';

const weights = {
  normal: '400Regular/NotoSansSC_400Regular.ttf',
  bold: '700Bold/NotoSansSC_700Bold.ttf',
} as const;

/** Faces lie in memory, so the policies can refuse every path and every address there is. */
export function openEngine(): (drawing: Drawing) => Promise<Uint8Array> {
  const require = createRequire(import.meta.url);
  for (const file of Object.values(weights)) {
    virtualFiles().writeFileSync(
      file,
      readFileSync(require.resolve(`@expo-google-fonts/noto-sans-sc/${file}`)),
    );
  }
  pdfmake.setFonts({ [face]: { ...weights } });
  pdfmake.setLocalAccessPolicy(() => false);
  pdfmake.setUrlAccessPolicy(() => false);
  return draw;
}

async function draw(drawing: Drawing): Promise<Uint8Array> {
  const ready = await embeddable(tidy(drawing));
  return pdfmake.createPdf(compose(ready, fingerprint(drawing))).getBuffer();
}

/** Present on Node although the published types know it in browsers only. */
function virtualFiles(): { writeFileSync(name: string, content: Buffer): void } {
  return (pdfmake as unknown as { virtualfs: ReturnType<typeof virtualFiles> }).virtualfs;
}
