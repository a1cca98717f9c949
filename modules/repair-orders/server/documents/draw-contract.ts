import { countryProfileCodes, countryProfileOn, fillNotice } from '#modules/registry/rules/index.ts';
import type { Paper, Setting } from '#platform/server/documents/document-kind.ts';
import type { Block, Check, Field, Total } from '#platform/server/pdf/drawing.ts';
import { textIn } from '#platform/server/text.ts';
import { type Confirmation, fiveConfirmations, nameIn } from '../../rules/index.ts';
import type { ContractFacts } from './contract-facts.ts';
import { customerFields, inWords, subtotals, vehicleFields } from './paper-blocks.ts';
import { findingBlocks, papersField } from './walk-around-blocks.ts';
import { payerName, payerOfJob, workTable } from './work-table.ts';

/** RO-1 the contract: who, which car, what they said, what was found, what is done for how much until when, signed. */
export function drawContract(facts: ContractFacts, setting: Setting): Paper {
  const { t, isOriginal } = setting;
  return {
    title: t('paper.contract.title'),
    subtitle: t('paper.contract.subtitle'),
    watermark: facts.signature ? (isOriginal ? undefined : 'copy') : 'draft',
    blocks: [
      ...carBlocks(facts, setting),
      { kind: 'heading', text: t('paper.contract.work') },
      ...priceBlocks(facts, setting),
      { kind: 'heading', text: t('paper.contract.five') },
      {
        kind: 'checks',
        columns: 2,
        checks: fiveConfirmations.map((each) => confirmed(each, facts, setting)),
      },
      ...noticeBlocks(facts, setting),
      ...commitmentBlocks(facts, setting),
      { kind: 'heading', text: t('paper.contract.terms-title') },
      { kind: 'paragraph', quiet: true, text: contractTerms(facts, setting) },
      { kind: 'paragraph', quiet: true, text: facts.dataProtection.texts[setting.locale] },
      signatureBlock(facts, setting),
      ...pickUpBlock(facts, setting),
    ],
  };
}

/** The same before anybody signs: what it would cost. */
export function drawEstimate(facts: ContractFacts, setting: Setting): Paper {
  const { t, f } = setting;
  return {
    title: t('paper.estimate.title'),
    subtitle: t('paper.estimate.subtitle'),
    watermark: facts.order.version === 0 ? 'draft' : undefined,
    blocks: [
      ...carBlocks(facts, setting),
      { kind: 'heading', text: t('paper.contract.work') },
      ...priceBlocks(facts, setting),
      ...(facts.promisedAt
        ? [
            {
              kind: 'paragraph' as const,
              text: t('paper.estimate.ready-by', { at: f.moment(facts.promisedAt) }),
            },
          ]
        : []),
      ...noticeBlocks(facts, setting),
      ...commitmentBlocks(facts, setting),
      { kind: 'paragraph', quiet: true, text: t('paper.estimate.terms') },
    ],
  };
}

function carBlocks(facts: ContractFacts, setting: Setting): Block[] {
  const { t } = setting;
  const { concerns } = facts;
  const said = concerns.map(({ words }, place) => `${place + 1}. ${words}`).join('\n');
  return [
    { kind: 'fields', columns: 3, fields: headFields(facts, setting) },
    ...(said
      ? ([
          { kind: 'heading', text: t('paper.contract.concerns') },
          { kind: 'paragraph', text: said },
        ] as const)
      : []),
    ...findingBlocks(facts, setting),
  ];
}

function headFields(facts: ContractFacts, setting: Setting): Field[] {
  const { t, f, locale } = setting;
  const { condition, dropOff } = facts;
  const { odometer, odometerUnit, fuelPercent, warningLamps, belongings, keyTag } = condition;
  const gauge = [
    odometer !== null && f.odometer(odometer, odometerUnit),
    fuelPercent !== null && f.percent(fuelPercent * 100),
  ];
  const lamps = warningLamps.map((lamp) => textIn(locale, `lamp.${lamp}`));
  const things = belongings.map(({ name, quantity }) => (quantity > 1 ? `${name} × ${quantity}` : name));
  return [
    ...customerFields(facts.customer, setting),
    ...(dropOff
      ? [
          {
            label: t('paper.field.drop-off'),
            value: [dropOff.name, dropOff.phone && f.phone(dropOff.phone)].filter(Boolean).join('  '),
          },
        ]
      : []),
    ...authorityFields(facts, setting),
    { label: t('paper.field.advisor'), value: facts.advisor ?? '' },
    ...vehicleFields(facts.vehicle, setting),
    { label: t('paper.field.odometer-fuel'), value: gauge.filter(Boolean).join(' · ') },
    { label: t('paper.field.key-tag'), value: keyTag ?? '' },
    { label: t('paper.field.arrived'), value: f.moment(facts.arrivedAt) },
    { label: t('paper.field.promised'), value: facts.promisedAt ? f.moment(facts.promisedAt) : '' },
    ...(lamps.length > 0
      ? [{ label: t('paper.contract.lamps'), value: lamps.join(t('paper.comma')), wide: true }]
      : []),
    {
      label: t('paper.contract.belongings'),
      value: things.join(t('paper.comma')) || t('paper.contract.no-belongings'),
      wide: true,
    },
    ...papersField(facts, setting),
  ];
}

/** A11: how far the driver's word goes, and who of the owner's side said yes to more. */
function authorityFields({ authority }: ContractFacts, { t, f }: Setting): Field[] {
  if (!authority) return [];
  const { limitMinor, ownersYes } = authority;
  const limit = {
    label: t('order.driver'),
    value: t('paper.contract.driver-limit', { limit: f.money(limitMinor) }),
  };
  if (!ownersYes) return [limit];
  const { name, channel, phone, at, amountMinor } = ownersYes;
  const how =
    channel === 'phone'
      ? t('paper.contract.owners-yes-phone', { phone: phone ? f.phone(phone) : '' })
      : t('paper.contract.owners-yes-link');
  const by = { name, how, at: f.moment(at), amount: f.money(amountMinor) };
  return [
    limit,
    { label: t('paper.contract.owners-yes'), value: t('paper.contract.owners-yes-by', by), wide: true },
  ];
}

function priceBlocks(facts: ContractFacts, setting: Setting): Block[] {
  const { jobs, totals, order, house } = facts;
  const { pricesIncludeTax } = order;
  const { currency } = house;
  const lines = jobs.flatMap((job) => job.lines);
  const sums = [...subtotals(lines, pricesIncludeTax, setting), ...grandTotals(facts, setting)];
  return [
    workTable(jobs, { pricesIncludeTax, totals: sums }, setting),
    ...inWords(totals.totalMinor, currency, setting),
    ...(jobs.some(({ provisional }) => provisional)
      ? [{ kind: 'paragraph' as const, quiet: true, text: textIn(setting.locale, 'cover.on-paper') }]
      : []),
  ];
}

/** The sum, and what of it each payer bears where the customer is not alone. */
function grandTotals({ jobs, totals }: ContractFacts, { t, f, locale }: Setting): Total[] {
  const byPayer = new Map<string, number>();
  for (const job of jobs) {
    for (const { payer, totalMinor } of job.lines.flatMap((line) => line.payers)) {
      if (totalMinor === 0) continue;
      const name = payerOfJob(payer, job, locale);
      byPayer.set(name, (byPayer.get(name) ?? 0) + totalMinor);
    }
  }
  const isShared = byPayer.size > 1 || (byPayer.size === 1 && !byPayer.has(payerName('customer', locale)));
  const shares = [...byPayer].map(([payer, minor]) => ({
    label: t('paper.contract.of-which', { payer }),
    value: f.amount(minor),
  }));
  return [
    { label: t('paper.contract.total'), value: f.money(totals.totalMinor), strong: true },
    ...(isShared ? shares : []),
  ];
}

function confirmed(each: Confirmation, facts: ContractFacts, { t, f, locale }: Setting): Check {
  const { wash, keepOldParts, totals, promisedAt, jobs } = facts;
  const chosen = (yes: boolean | null) => (yes === null ? undefined : yes ? t('paper.yes') : t('paper.no'));
  const notes: Record<Confirmation, string | undefined> = {
    jobs: t('paper.contract.jobs', { number: jobs.length }),
    price: f.money(totals.totalMinor),
    time: promisedAt ? f.moment(promisedAt) : undefined,
    wash: chosen(wash),
    'old-parts':
      keepOldParts === null
        ? undefined
        : keepOldParts
          ? t('paper.contract.old-parts-taken')
          : t('paper.contract.old-parts-left'),
  };
  return {
    text: textIn(locale, `confirmation.${each}`),
    ticked: facts.confirmed.includes(each),
    note: notes[each],
  };
}

/** QUOTE-7, QUOTE-4: what the house promises everybody with its remedy, and how long the estimate holds. */
function commitmentBlocks(
  { commitments = [], validUntil }: ContractFacts,
  { t, f, locale }: Setting,
): Block[] {
  const promised = commitments.map(
    ({ texts, remedies }) =>
      `${nameIn(texts, locale)} ${t('published.otherwise')} ${nameIn(remedies, locale)}`,
  );
  const until: Block[] = validUntil
    ? [{ kind: 'paragraph', text: t('order.valid-until', { until: f.moment(validUntil) }) }]
    : [];
  if (promised.length === 0) return until;
  return [{ kind: 'notice', title: t('published.commitments'), text: promised.join('\n') }, ...until];
}

function noticeBlocks({ notices }: ContractFacts, { t, locale }: Setting): Block[] {
  if (notices.length === 0) return [];
  const sentences = notices.map(({ texts, params }) => fillNotice(texts[locale], params));
  return [{ kind: 'notice', title: t('paper.contract.notices'), text: sentences.join('\n') }];
}

/** The house's terms; the least warranty the law of the place grants stands in them by its numbers. */
export function contractTerms(facts: ContractFacts, { t, f, locale }: Setting): string {
  const { country } = facts.house;
  const code = countryProfileCodes.find((each) => each === country);
  const day = (facts.signature?.at ?? facts.arrivedAt).slice(0, 10);
  const minimums = code ? countryProfileOn(code, day).warrantyMinimums : [];
  const own = minimums.filter(({ vehicle }) => vehicle === 'car');
  const warranty = own.map(({ work, distance, unit, days, months }) => {
    const name = own.length === 1 ? t('paper.contract.warranty.all') : t(`paper.contract.warranty.${work}`);
    const far = f.odometer(distance, unit);
    return days === undefined
      ? t('paper.contract.warranty-months', { name, far, number: months ?? 0 })
      : t('paper.contract.warranty-days', { name, far, number: days });
  });
  return fillNotice(facts.terms.texts[locale], {
    minimums: warranty.join('; ') || t('paper.contract.warranty.by-agreement'),
  });
}

function signatureBlock({ signature, advisor }: ContractFacts, { t, f, picture }: Setting): Block {
  return {
    kind: 'signatures',
    signatures: [
      {
        role: t('paper.contract.signed-by-customer'),
        name: signature?.onPaper ? t('paper.contract.on-paper', { name: signature.name }) : signature?.name,
        time: signature ? f.moment(signature.at) : undefined,
        picture: signature && !signature.onPaper ? picture(signature.sha256) : undefined,
      },
      { role: t('paper.contract.signed-by-advisor'), name: advisor ?? undefined },
    ],
  };
}

/** RO-2: what the customer keeps carries the code their car is fetched with. */
function pickUpBlock({ pickUpCode, order }: ContractFacts, { t }: Setting): Block[] {
  if (!pickUpCode) return [];
  const caption = t('paper.contract.pick-up', { code: `${pickUpCode.slice(0, 3)} ${pickUpCode.slice(3)}` });
  return [{ kind: 'qr', text: `${order.number} ${pickUpCode}`, caption }];
}
