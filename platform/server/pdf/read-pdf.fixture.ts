import { inflateSync } from 'node:zlib';

export interface PrintedLine {
  readonly text: string;
  readonly x: number;
  /** Points from the foot of the page. */
  readonly y: number;
}

/**
 * Reads back what a PDF of ours prints, page by page in drawing order: enough of the format for these tests,
 * so that they need no program beside Node.
 */
export function readPdf(bytes: Uint8Array): PrintedLine[][] {
  const source = Buffer.from(bytes).toString('latin1');
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of source.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(id, body);
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body));
  return pages.map((page) => {
    const fonts = fontsOf(resolve(objects, page, 'Resources'), objects);
    return printed(stream(resolve(objects, page, 'Contents')).toString('latin1'), fonts);
  });
}

/** All text of a page, lines joined, blanks dropped: for looking a phrase up wherever it broke. */
export function wordsOf(page: readonly PrintedLine[] | undefined): string {
  return (page ?? [])
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');
}

type Glyphs = ReadonlyMap<string, string>;

function resolve(objects: ReadonlyMap<string, string>, body: string, key: string): string {
  const id = body.match(new RegExp(`/${key} (\\d+) 0 R`))?.[1] ?? '';
  return objects.get(id) ?? '';
}

function stream(body: string): Buffer {
  const start = body.indexOf('stream\n') + 'stream\n'.length;
  return inflateSync(Buffer.from(body.slice(start, body.lastIndexOf('\nendstream')), 'latin1'));
}

function fontsOf(resources: string, objects: ReadonlyMap<string, string>): Map<string, Glyphs> {
  const dictionary = resources.match(/\/Font <<([\s\S]*?)>>/)?.[1] ?? '';
  const fonts = new Map<string, Glyphs>();
  for (const [, name = '', id = ''] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    fonts.set(
      name,
      glyphsOf(stream(resolve(objects, objects.get(id) ?? '', 'ToUnicode')).toString('latin1')),
    );
  }
  return fonts;
}

/** Ranges `<from> <to> [<text> <text> …]` of the face's character map. */
function glyphsOf(map: string): Glyphs {
  const glyphs = new Map<string, string>();
  for (const [, from = '0', , list = ''] of map.matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g)) {
    const texts = [...list.matchAll(/<([\w\s]*)>/g)].map(([, hex = '']) => fromHex(hex.replace(/\s/g, '')));
    texts.forEach((text, index) => {
      glyphs.set((Number.parseInt(from, 16) + index).toString(16).padStart(4, '0'), text);
    });
  }
  return glyphs;
}

function fromHex(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

function printed(content: string, fonts: ReadonlyMap<string, Glyphs>): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const [, block = ''] of content.matchAll(/BT\n([\s\S]*?)ET/g)) {
    const [, x = '0', y = '0'] = block.match(/([\d.-]+) ([\d.-]+) Tm/) ?? [];
    const glyphs = fonts.get(block.match(/\/(F\d+) /)?.[1] ?? '') ?? new Map<string, string>();
    const codes = [...block.matchAll(/<([0-9a-f]+)>/g)].map(([, hex = '']) => hex).join('');
    const text = (codes.match(/.{4}/g) ?? []).map((code) => glyphs.get(code) ?? '\ufffd').join('');
    lines.push({ text, x: Number(x), y: Number(y) });
  }
  return joined(lines);
}

/** Words set one by one on the same height are one line; a wide step to the right is another column. */
function joined(runs: readonly PrintedLine[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const run of runs) {
    const last = lines.at(-1);
    if (last && last.y === run.y && run.x > last.x)
      lines[lines.length - 1] = { ...last, text: last.text + run.text };
    else lines.push(run);
  }
  return lines;
}
