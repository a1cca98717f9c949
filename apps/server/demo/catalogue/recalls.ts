import type { RecallKind } from '#modules/registry/rules/index.ts';

/** What a maker asks cars back for; the list of VINs is drawn from the cars of the demo and from others. */
export interface DemoRecall {
  number: string;
  kind: RecallKind;
  make: string;
  safety: boolean;
  titles: Record<'zh-CN' | 'en' | 'es', string>;
  publishedOn: string;
  /** By a list of VINs, every so many of ours; else by these models and years. */
  everyNth?: number;
  models: { model: string | null; yearFrom: number | null; yearTo: number | null }[];
  opCode?: string;
  hours?: number;
}

export const demoRecalls: readonly DemoRecall[] = [
  {
    ...{ number: 'S2026M0041V', kind: 'recall', make: 'Volkswagen', safety: true, publishedOn: '2026-03-16' },
    titles: {
      'zh-CN': '更换前排乘员安全气囊气体发生器',
      en: 'Replace front passenger airbag inflator',
      es: 'Sustituir el inflador del airbag del acompañante',
    },
    ...{ everyNth: 3, models: [{ model: null, yearFrom: 2015, yearTo: 2020 }], hours: 1.2 },
  },
  {
    ...{ number: 'TSC-26-118', kind: 'service-campaign', make: 'Toyota', safety: false },
    ...{ publishedOn: '2026-06-01', hours: 0.5 },
    titles: {
      'zh-CN': '升级发动机控制单元软件',
      en: 'Update engine control software',
      es: 'Actualizar el software del motor',
    },
    models: [{ model: 'Corolla', yearFrom: 2018, yearTo: 2023 }],
  },
  {
    ...{ number: 'S2026M0077V', kind: 'recall', make: 'Honda', safety: true, publishedOn: '2026-08-20' },
    titles: {
      'zh-CN': '检查并更换燃油泵',
      en: 'Check and replace fuel pump',
      es: 'Comprobar y sustituir la bomba de combustible',
    },
    ...{ models: [{ model: 'CR-V', yearFrom: 2017, yearTo: 2021 }], hours: 0.8 },
  },
];
