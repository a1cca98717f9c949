import { carPictures, carSides } from '#platform/rules/cars/car-pictures.ts';
import type { Setting } from '#platform/server/documents/document-kind.ts';
import type { Block, Field, Sketch } from '#platform/server/pdf/drawing.ts';
import { textIn } from '#platform/server/text.ts';
import type { PointOnPaper } from '../spine/ask-walk-around.ts';
import type { ContractFacts } from './contract-facts.ts';
import { sketchOfCar } from './sketch-of-car.ts';

/** RO-1 how the car came: its damage on the drawn car and in words, what was measured and by which limits. */
export function findingBlocks(facts: ContractFacts, setting: Setting): Block[] {
  const { t } = setting;
  return [
    { kind: 'heading', text: t('paper.contract.walk-around') },
    ...damageBlocks(facts, setting),
    ...measureBlocks(facts, setting),
  ];
}

function damageBlocks(facts: ContractFacts, setting: Setting): Block[] {
  const { t, locale } = setting;
  const { damage, noDamageSeen } = facts.condition;
  if (damage.length === 0) {
    const text = noDamageSeen ? t('paper.contract.no-damage') : t('paper.contract.not-walked-around');
    return [{ kind: 'paragraph', text }];
  }
  return [
    ...pictureBlocks(facts, setting),
    {
      kind: 'table',
      columns: [
        { title: '', width: 14, align: 'right' },
        { title: t('paper.contract.place'), width: 70 },
        { title: t('paper.contract.damage'), width: 90 },
        { title: t('paper.contract.severity'), width: 70 },
        { title: t('paper.contract.note'), width: 'fill' },
      ],
      rows: damage.map(({ view, kind, severity, note }, place) => ({
        cells: [
          String(place + 1),
          textIn(locale, `damage.view.${view}`),
          textIn(locale, `damage.kind.${kind}`),
          textIn(locale, `damage.severity.${severity}`),
          note ?? '',
        ],
      })),
    },
  ];
}

/** The sides that have a mark, each mark under the number of its line. */
function pictureBlocks({ condition, walkAround }: ContractFacts, { locale }: Setting): Block[] {
  const marks = condition.damage.flatMap(({ view, xBp, yBp, severity }, place) =>
    xBp === undefined || yBp === undefined ? [] : [{ view, xBp, yBp, severity, number: place + 1 }],
  );
  const car = carPictures[walkAround?.body ?? 'sedan'];
  const sketches = carSides.flatMap((side): Sketch[] => {
    const here = marks.filter(({ view }) => view === side);
    if (here.length === 0) return [];
    return [{ svg: sketchOfCar(car[side], here), caption: textIn(locale, `damage.view.${side}`) }];
  });
  return sketches.length > 0 ? [{ kind: 'sketches', columns: 3, sketches }] : [];
}

/** INSP-6 measured values beside their limits; and whatever is not as it should be without one. */
function measureBlocks({ walkAround }: ContractFacts, setting: Setting): Block[] {
  if (!walkAround || walkAround.inspected + walkAround.notInspected === 0) return [];
  const { t } = setting;
  const { points, inspected, notInspected } = walkAround;
  const counted: Block = {
    kind: 'paragraph',
    quiet: true,
    text: t('paper.contract.inspected', { inspected, skipped: notInspected }),
  };
  if (points.length === 0) return [counted];
  return [
    {
      kind: 'table',
      columns: [
        { title: t('paper.contract.point'), width: 'fill' },
        { title: t('paper.contract.value'), width: 70, align: 'right' },
        { title: t('paper.contract.limits'), width: 150 },
        { title: t('paper.contract.grade'), width: 80 },
      ],
      rows: points.map((point) => ({ cells: pointCells(point, setting) })),
    },
    counted,
  ];
}

function pointCells(point: PointOnPaper, setting: Setting) {
  const { locale } = setting;
  const { names, grade, note } = point;
  return [
    { text: names[locale], note: note ?? undefined },
    measured(point, setting) ?? '',
    limitsOf(point, setting) ?? '',
    textIn(locale, `grade.${grade}`),
  ];
}

/** The measured value with its unit, as the reader writes figures; null where nothing was measured. */
export function measured(
  { valueMilli, unit }: PointOnPaper,
  setting: Pick<Setting, 'f' | 'locale'>,
): string | null {
  return valueMilli === null || unit === null ? null : withUnit(valueMilli, unit, setting);
}

const gradeWords = (locale: Setting['locale']) => ({
  amber: textIn(locale, 'grade.amber'),
  red: textIn(locale, 'grade.red'),
});

/** From which value on it is amber and red. */
export function limitsOf(
  { amberAt, redAt, worse, unit }: PointOnPaper,
  setting: Pick<Setting, 'f' | 'locale'>,
  words = gradeWords(setting.locale),
): string | null {
  if (amberAt === null || redAt === null || unit === null || worse === null) return null;
  const sign = worse === 'below' ? '≤' : '≥';
  return [
    `${words.amber} ${sign} ${withUnit(amberAt, unit, setting)}`,
    `${words.red} ${sign} ${withUnit(redAt, unit, setting)}`,
  ].join(textIn(setting.locale, 'paper.comma'));
}

function withUnit(milli: number, unit: string, { f, locale }: Pick<Setting, 'f' | 'locale'>): string {
  return `${f.quantity(milli)} ${textIn(locale, `unit.${unit}`)}`;
}

/** What was handed over with the car: until when it is valid, and what is missing of it. */
export function papersField({ walkAround }: ContractFacts, { t, f, locale }: Setting): Field[] {
  const papers = walkAround?.papers ?? [];
  if (papers.length === 0) return [];
  const said = papers.map(({ kind, validUntil, complete, note }) => {
    const more = [
      validUntil && f.day(validUntil),
      complete ? null : textIn(locale, 'paper.incomplete'),
      note,
    ].filter(Boolean);
    const name = textIn(locale, `paper.kind.${kind}`);
    return more.length > 0 ? `${name} (${more.join(t('paper.comma'))})` : name;
  });
  return [{ label: t('paper.contract.papers'), value: said.join(t('paper.comma')), wide: true }];
}
