/** How a plate is drawn: the Chinese colours, the European one with its blue strip, or plain. */
export const plateKinds = [
  'blue',
  'green',
  'yellow-green',
  'yellow',
  'white',
  'black',
  'eu',
  'plain',
] as const;
export type PlateKind = (typeof plateKinds)[number];

/** The 31 province characters of a Chinese plate, in the order of the keypad, with their ISO 3166-2 regions. */
export const chineseProvinces = [
  { character: '京', region: 'CN-BJ' },
  { character: '津', region: 'CN-TJ' },
  { character: '冀', region: 'CN-HE' },
  { character: '晋', region: 'CN-SX' },
  { character: '蒙', region: 'CN-NM' },
  { character: '辽', region: 'CN-LN' },
  { character: '吉', region: 'CN-JL' },
  { character: '黑', region: 'CN-HL' },
  { character: '沪', region: 'CN-SH' },
  { character: '苏', region: 'CN-JS' },
  { character: '浙', region: 'CN-ZJ' },
  { character: '皖', region: 'CN-AH' },
  { character: '闽', region: 'CN-FJ' },
  { character: '赣', region: 'CN-JX' },
  { character: '鲁', region: 'CN-SD' },
  { character: '豫', region: 'CN-HA' },
  { character: '鄂', region: 'CN-HB' },
  { character: '湘', region: 'CN-HN' },
  { character: '粤', region: 'CN-GD' },
  { character: '桂', region: 'CN-GX' },
  { character: '琼', region: 'CN-HI' },
  { character: '渝', region: 'CN-CQ' },
  { character: '川', region: 'CN-SC' },
  { character: '贵', region: 'CN-GZ' },
  { character: '云', region: 'CN-YN' },
  { character: '藏', region: 'CN-XZ' },
  { character: '陕', region: 'CN-SN' },
  { character: '甘', region: 'CN-GS' },
  { character: '青', region: 'CN-QH' },
  { character: '宁', region: 'CN-NX' },
  { character: '新', region: 'CN-XJ' },
] as const;

/** States (and the district) that issue American plates. */
export const americanStates: readonly string[] = (
  'AL AK AZ AR CA CO CT DC DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT ' +
  'NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'
).split(' ');

/** A country's plates: the shapes they have, first match decides the kind, and how one is written out. */
export interface PlateRule {
  readonly shapes: readonly (readonly [kind: PlateKind, shape: RegExp])[];
  readonly write: (normalized: string) => string;
  /** Regions without which the number says nothing; none when the country has one register. */
  readonly regions?: readonly string[];
}

const province = `[${chineseProvinces.map(({ character }) => character).join('')}][A-HJ-Z]`;

/** Colours by shape only: a lorry's yellow plate looks like a car's blue one, and is set by hand. */
const china: PlateRule = {
  shapes: [
    ['green', new RegExp(`^${province}[A-HJK][A-HJ-NP-Z0-9]\\d{4}$`)],
    ['yellow-green', new RegExp(`^${province}\\d{5}[A-HJK]$`)],
    ['yellow', new RegExp(`^${province}[A-HJ-NP-Z0-9]{4}[挂学]$`)],
    ['white', new RegExp(`^${province}[A-HJ-NP-Z0-9]{4}警$`)],
    ['black', new RegExp(`^${province}[A-HJ-NP-Z0-9]{4}[港澳领]$`)],
    ['blue', new RegExp(`^${province}[A-HJ-NP-Z0-9]{5}$`)],
  ],
  write: (normalized) => `${normalized.slice(0, 2)}·${normalized.slice(2)}`,
};

const spain: PlateRule = {
  shapes: [
    ['eu', /^\d{4}[BCDFGHJKLMNPRSTVWXYZ]{3}$/],
    ['plain', /^[A-Z]{1,2}\d{4}[A-Z]{0,2}$/],
  ],
  write: (normalized) =>
    /^\d/.test(normalized)
      ? `${normalized.slice(0, 4)} ${normalized.slice(4)}`
      : normalized.replace(/^([A-Z]+)(\d{4})([A-Z]*)$/, '$1-$2-$3').replace(/-$/, ''),
};

const america: PlateRule = {
  shapes: [['plain', /^[A-Z0-9]{1,8}$/]],
  write: (normalized) => normalized,
  regions: americanStates,
};

export const plateRules: Readonly<Record<string, PlateRule>> = { CN: china, ES: spain, US: america };
