import { fillNotice } from '#modules/registry/rules/index.ts';
import { isAgreed } from '#modules/repair-orders/rules/index.ts';
import {
  contractTerms,
  howMuch,
  type JobRow,
  type LineRow,
  payerOfJob,
  presentCover,
  spoken,
  unacknowledgedIn,
} from '#modules/repair-orders/server/index.ts';
import type { Setting } from '#platform/server/documents/document-kind.ts';
import { textIn } from '#platform/server/text.ts';
import type { CustomerPage } from '../../api/index.ts';
import type { LinkRow } from '../read-link.ts';
import type { Offer } from './read-offer.ts';

type Job = CustomerPage['jobs'][number];

/** Whether the customer can answer now: an estimate being rewritten is shown to nobody, and what was done at the desk is done. */
export function phaseOf(link: LinkRow, { order, jobs }: Offer): CustomerPage['phase'] {
  if (link.used_at) return 'done';
  if (link.purpose === 'proposal') return jobs.some(({ state }) => state === 'proposed') ? 'asking' : 'done';
  if (order.state === 'estimated') return 'asking';
  return order.state === 'open' ? 'changing' : 'done';
}

/** The jobs the page is about: all of a contract; of a proposal what was found later. */
export function presentJobs(link: LinkRow, offer: Offer, setting: Setting): Job[] {
  return offer.jobs
    .filter(
      ({ state, origin, cover_found: found }) =>
        state !== 'cancelled' &&
        (link.purpose === 'contract' ||
          origin === 'additional' ||
          Boolean(found?.ground && found.askedMinor)),
    )
    .map((job) => presentJob(job, offer, setting));
}

function presentJob(job: JobRow, { lines, names }: Offer, setting: Setting): Job {
  const own = lines.filter((line) => line.job_id === job.id);
  return {
    id: job.id,
    title: spoken(job.title, names.get(job.id), setting.locale),
    state: stateOf(job),
    finding: job.finding,
    safety: job.safety,
    photos: job.photos,
    declineReason: job.decline_reason,
    totalMinor: job.total_minor,
    customerMinor: own.reduce((sum, line) => sum + customerShare(line), 0),
    lines: own.map((line) => ({
      id: line.id,
      name: spoken(line.name, names.get(line.id), setting.locale),
      note: noteOf(line, setting),
      totalMinor: line.total_minor,
      customerMinor: customerShare(line),
    })),
  };
}

function stateOf({ state }: JobRow): Job['state'] {
  if (state === 'planned') return 'offered';
  if (state === 'proposed') return 'proposed';
  return state === 'declined' ? 'declined' : 'agreed';
}

export function customerShare({ shares }: LineRow): number {
  return shares
    .filter(({ payer }) => payer === 'customer')
    .reduce((sum, { totalMinor }) => sum + totalMinor, 0);
}

/** One fee is one fee: its number says nothing. */
function isOnePiece({ kind, quantity_milli }: LineRow): boolean {
  return kind !== 'part' && kind !== 'labor' && quantity_milli === 1_000;
}

function noteOf(line: LineRow, setting: Setting): string {
  const amounts = {
    ...{ hoursSeconds: line.hours_seconds, quantityMilli: line.quantity_milli, rateMinor: line.rate_minor },
    ...{ unitPriceMinor: line.unit_price_minor, fixedMinor: line.fixed_minor },
  };
  return [
    textIn(setting.locale, `line-kind.${line.kind}`),
    isOnePiece(line) ? null : howMuch(amounts, setting),
    line.source && textIn(setting.locale, `part-source.${line.source}`),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What somebody else is expected to pay of what counts now. */
export function otherPayers({ jobs, lines }: Offer, { locale }: Setting): CustomerPage['otherPayers'] {
  const sums = new Map<string, number>();
  for (const job of jobs.filter(({ state }) => isAgreed(state))) {
    const provisional = presentCover(job, lines)?.standing === 'provisional';
    for (const { payer, totalMinor } of lines
      .filter((line) => line.job_id === job.id)
      .flatMap(({ shares }) => shares)) {
      if (payer === 'customer' || totalMinor === 0) continue;
      const name = payerOfJob(payer, { provisional }, locale);
      sums.set(name, (sums.get(name) ?? 0) + totalMinor);
    }
  }
  return [...sums].map(([payer, totalMinor]) => ({ payer, totalMinor }));
}

/** The car as it was received, each thing in one sentence. */
export function presentReceived({ facts }: Offer, { locale, f, t }: Setting): CustomerPage['received'] {
  const { odometer, odometerUnit, fuelPercent, warningLamps, damage, belongings, noDamageSeen } =
    facts.condition;
  const comma = t('paper.comma');
  const gauges = [
    odometer !== null && f.odometer(odometer, odometerUnit),
    fuelPercent !== null && f.percent(fuelPercent * 100),
  ];
  const marks = damage.map(({ view, kind, note }) =>
    [textIn(locale, `damage.view.${view}`), textIn(locale, `damage.kind.${kind}`), note]
      .filter(Boolean)
      .join(' '),
  );
  const things = belongings.map(({ name, quantity }) => (quantity > 1 ? `${name} × ${quantity}` : name));
  const said = [
    { label: t('paper.field.odometer-fuel'), text: gauges.filter(Boolean).join(' · ') },
    {
      label: textIn(locale, 'paper.contract.lamps'),
      text: warningLamps.map((lamp) => textIn(locale, `lamp.${lamp}`)).join(comma),
    },
    {
      label: textIn(locale, 'paper.contract.damage'),
      text: marks.join(comma) || (noDamageSeen ? textIn(locale, 'paper.contract.no-damage') : ''),
    },
    { label: textIn(locale, 'paper.contract.belongings'), text: things.join(comma) },
  ];
  return said.filter(({ text }) => text !== '');
}

/** A32: the notices of the version in force, in the reader's language; the same go into the paper that is signed. */
export function presentNotices({ facts, order }: Offer, setting: Setting): CustomerPage['notices'] {
  const { locale } = setting;
  const toTick = unacknowledgedIn(order) as readonly string[];
  const title = (kind: string) => textIn(locale, `notice-name.${kind}`);
  return [
    ...facts.notices.map(({ code, params, version, texts }) => ({
      ...{ kind: code, title: title(code), version, mustTick: toTick.includes(code) },
      text: fillNotice(texts[locale], params),
    })),
    {
      kind: 'terms',
      title: title('terms'),
      version: facts.terms.version,
      mustTick: false,
      text: contractTerms(facts, setting),
    },
    {
      ...{
        kind: 'data-protection',
        title: title('data-protection'),
        version: facts.dataProtection.version,
        mustTick: false,
      },
      text: facts.dataProtection.texts[locale],
    },
  ];
}
