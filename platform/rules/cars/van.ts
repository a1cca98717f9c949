import type { CarDrawing, CarLine } from './car-drawing.ts';

const side: readonly CarLine[] = [
  {
    d: 'M12 98C10 84 12 70 26 62L50 52L84 18C88 14 94 12 100 12H334C342 12 346 16 346 24V92C346 96 344 98 340 98L314 100A28 28 0 0 0 258 100H118A28 28 0 0 0 62 100L18 100Z',
  },
  { d: 'M62 52 92 22H132V52ZM142 22H220V50H142Z', of: 'glass' },
  { d: 'M137 16V97M226 16V97M226 64H340M144 66H158M206 66H220M64 58C60 72 62 86 68 96' },
  { d: 'M16 72 36 66 34 80 14 82ZM338 56H346V76H338Z', of: 'lamp' },
  { cx: 90, cy: 101, r: 22 },
  { cx: 90, cy: 101, r: 10 },
  { cx: 286, cy: 101, r: 22 },
  { cx: 286, cy: 101, r: 10 },
];

const top: readonly CarLine[] = [
  {
    d: 'M12 82C12 44 22 26 44 22L336 16C344 18 348 30 348 82C348 134 344 146 336 148L44 142C22 138 12 120 12 82Z',
  },
  { d: 'M56 36C46 62 46 102 56 128L92 120C86 96 86 68 92 44Z', of: 'glass' },
  {
    d: 'M98 40H338V124H98C92 98 92 66 98 40ZM160 40V124M240 40V124M74 22 68 8 82 10 88 22M74 142 68 156 82 154 88 142',
  },
  {
    d: 'M20 48 38 34 33 52ZM20 116 38 130 33 112ZM342 44 328 30 330 48ZM342 120 328 134 330 116Z',
    of: 'lamp',
  },
];

const front: readonly CarLine[] = [
  { d: 'M24 116V130H50V116M140 116V130H166V116' },
  {
    d: 'M26 116 20 106C16 90 18 72 26 60L34 14C36 8 44 6 95 6C146 6 154 8 156 14L164 60C172 72 174 90 170 106L164 116Z',
  },
  { d: 'M36 62 44 22C48 16 58 14 95 14C132 14 142 16 146 22L154 62C120 57 70 57 36 62Z', of: 'glass' },
  { d: 'M62 86H128L122 106H68ZM78 110H112V117H78ZM30 50 14 46 12 64 26 66M160 50 176 46 178 64 164 66' },
  { d: 'M26 74 54 80 52 92 28 90ZM164 74 136 80 138 92 162 90Z', of: 'lamp' },
];

const rear: readonly CarLine[] = [
  { d: 'M24 116V130H50V116M140 116V130H166V116' },
  { d: 'M26 116 22 106V24C24 12 34 6 95 6C156 6 166 12 168 24V106L164 116Z' },
  { d: 'M40 24H88V54H40ZM102 24H150V54H102Z', of: 'glass' },
  { d: 'M95 10V112M34 16V108M156 16V108M84 66H90M100 66H106M104 84H138V96H104Z' },
  { d: 'M24 64 34 64 34 92 24 92ZM166 64 156 64 156 92 166 92Z', of: 'lamp' },
];

/** A van from five sides. */
export const van: CarDrawing = {
  left: { width: 360, height: 132, lines: side },
  right: { width: 360, height: 132, lines: side, mirrored: true },
  top: { width: 360, height: 164, lines: top },
  front: { width: 190, height: 140, lines: front },
  rear: { width: 190, height: 140, lines: rear },
};
