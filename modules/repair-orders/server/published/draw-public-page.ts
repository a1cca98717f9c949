import type { Locale } from '#platform/server/actor.ts';
import { textIn } from '#platform/server/text.ts';
import { nameIn } from '../../rules/index.ts';
import type { PublishedPrices } from './read-published-prices.ts';

type Row = readonly [what: string, minor: number];

/** One page without script, readable on any telephone and by any reader. */
export function drawPublicPage(prices: PublishedPrices, locale: Locale): string {
  const say = (key: string, params: Record<string, string> = {}) =>
    asText(textIn(locale, `published.${key}`, params));
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: prices.currency });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const digits = money.resolvedOptions().maximumFractionDigits ?? 2;
  const amount = (minor: number) => asText(money.format(minor / 10 ** digits));
  const section = (title: string, rows: readonly Row[]) =>
    rows.length === 0
      ? ''
      : `<h2>${title}</h2><table>${rows
          .map(([what, minor]) => `<tr><td>${asText(what)}</td><td class="m">${amount(minor)}</td></tr>`)
          .join('')}</table>`;
  const hours = prices.hours.map(
    ({ skill, perHourMinor }): Row => [
      skill ? textIn(locale, `skill.${skill}`) : textIn(locale, 'published.any-work'),
      perHourMinor,
    ],
  );
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('title')} · ${asText(prices.workshopName)}</title><style>${style}</style></head><body><main>
<nav>${languages(locale)}</nav>
<h1>${asText(prices.workshopName)}</h1>
<p>${say(prices.pricesIncludeTax ? 'with-tax' : 'plus-tax', { on: day.format(new Date(prices.on)) })}</p>
${section(say('hours'), hours)}
${section(
  say('packages'),
  prices.packages.map(({ names, totalMinor }) => [nameIn(names, locale), totalMinor]),
)}
${section(
  say('operations'),
  prices.operations.map(({ names, totalMinor }) => [nameIn(names, locale), totalMinor]),
)}
${section(
  say('parts'),
  prices.parts.map(({ number, names, totalMinor }) => [`${nameIn(names, locale)} ${number}`, totalMinor]),
)}
${prices.commitments.length > 0 ? `<h2>${say('commitments')}</h2>` : ''}${prices.commitments
  .map(
    ({ texts, remedies }) =>
      `<p>${asText(nameIn(texts, locale))} <small>${say('otherwise')} ${asText(nameIn(remedies, locale))}</small></p>`,
  )
  .join('')}
</main></body></html>`;
}

function languages(current: Locale): string {
  const names = { 'zh-CN': '中文', en: 'English', es: 'Español' };
  return Object.entries(names)
    .map(([lang, name]) =>
      lang === current ? `<strong>${name}</strong>` : `<a href="?lang=${lang}" lang="${lang}">${name}</a>`,
    )
    .join(' · ');
}

function asText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const style = `
:root{color-scheme:light dark;font:16px/1.5 system-ui,"PingFang SC","Noto Sans SC",sans-serif}
body{margin:0}main{max-width:720px;margin:0 auto;padding:16px}
table{width:100%;border-collapse:collapse}td{padding:8px 0;border-bottom:1px solid color-mix(in srgb,currentColor 20%,transparent)}
.m{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}h1{font-size:1.5rem}h2{font-size:1.1rem;margin:24px 0 4px}
nav{text-align:right}a{color:inherit}`;
