type Texts = Record<'zh-CN' | 'en' | 'es', string>;

const texts = (zh: string, en: string, es: string): Texts => ({ 'zh-CN': zh, en, es });

/** Work sold as one: its operations, the families of parts in it, and a fixed price in whole yuan or none. */
export interface DemoPackage {
  code: string;
  names: Texts;
  opCodes: readonly string[];
  families: readonly string[];
  yuan: number | null;
  /** Made once for each make, since oil and filters differ; else once for every car. */
  perCar: boolean;
  every?: { distance: number; months: number };
}

export const demoPackages: readonly DemoPackage[] = [
  {
    code: 'SVC-A',
    names: texts('A级保养套餐', 'Service A package', 'Paquete revisión A'),
    opCodes: ['MNT-0101'],
    families: ['OIL', 'OFL'],
    yuan: 398,
    perCar: true,
    every: { distance: 10_000, months: 6 },
  },
  {
    code: 'SVC-B',
    names: texts('B级保养套餐', 'Service B package', 'Paquete revisión B'),
    opCodes: ['MNT-0102', 'MNT-0104'],
    families: ['OIL', 'OFL', 'AFL', 'CFL'],
    yuan: 798,
    perCar: true,
    every: { distance: 20_000, months: 12 },
  },
  {
    code: 'BRK-F',
    names: texts('前制动片更换套餐', 'Front brake package', 'Paquete de frenos delanteros'),
    opCodes: ['BRK-0201'],
    families: ['BPF'],
    yuan: null,
    perCar: true,
  },
  {
    code: 'BRK-FL',
    names: texts('制动液更换套餐', 'Brake fluid package', 'Paquete de líquido de frenos'),
    opCodes: ['MNT-0107'],
    families: [],
    yuan: 228,
    perCar: false,
    every: { distance: 40_000, months: 24 },
  },
  {
    code: 'WINTER',
    names: texts('冬季养护套餐', 'Winter package', 'Paquete de invierno'),
    opCodes: ['MNT-0108', 'MNT-0110'],
    families: ['CLN', 'WIP'],
    yuan: 368,
    perCar: true,
    every: { distance: 30_000, months: 12 },
  },
  {
    code: 'AC-GAS',
    names: texts('空调检漏加注套餐', 'Air-conditioning recharge', 'Recarga de climatizador'),
    opCodes: ['AC-0801'],
    families: [],
    yuan: 318,
    perCar: false,
  },
];

/** What the house promises everybody, and what one gets when it is broken. */
export const demoCommitments: readonly {
  kind: 'quality' | 'parts' | 'time';
  texts: Texts;
  remedies: Texts;
  opCode?: string;
  withinMinutes?: number;
}[] = [
  {
    kind: 'quality',
    texts: texts(
      '质保期内同一故障再次出现，优先处理。',
      'The same fault again within the warranty is seen to first.',
      'Si la misma avería vuelve en garantía, se atiende primero.',
    ),
    remedies: texts(
      '返修免费，并提供代步车。',
      'It is put right free of charge, with a courtesy car.',
      'Se repara gratis y con coche de cortesía.',
    ),
  },
  {
    kind: 'parts',
    texts: texts(
      '所用配件均为原厂件或有合格证的同质件，旧件可带走。',
      'Parts are genuine or certified as equal; the old ones are yours.',
      'Las piezas son originales o certificadas como iguales; las viejas son suyas.',
    ),
    remedies: texts('退还该配件费用。', 'The part is refunded.', 'Se devuelve el importe de la pieza.'),
  },
  {
    kind: 'time',
    texts: texts(
      '预约A级保养60分钟内交车。',
      'A booked service A takes at most 60 minutes.',
      'Una revisión A con cita dura como mucho 60 minutos.',
    ),
    remedies: texts(
      '超时免收本次工时费。',
      'If it takes longer, labour is free.',
      'Si tarda más, la mano de obra es gratis.',
    ),
    opCode: 'MNT-0101',
    withinMinutes: 60,
  },
];

/** The operation that mends what was measured at a point of the walk-around. */
export const mendedBy: Readonly<Record<string, string>> = {
  'tread-left-front': 'TYR-0401',
  'tread-right-front': 'TYR-0401',
  'tread-left-rear': 'TYR-0401',
  'tread-right-rear': 'TYR-0401',
  'pads-front': 'BRK-0201',
  'pads-rear': 'BRK-0202',
  'battery-voltage': 'ELE-0701',
  'brake-fluid-water': 'MNT-0107',
  'coolant-frost': 'MNT-0108',
  wipers: 'MNT-0110',
};
