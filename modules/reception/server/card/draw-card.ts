import { type Locale, locales } from '#platform/server/actor.ts';
import { textIn } from '#platform/server/text.ts';
import type { PublicCard } from './read-card.ts';

/** RECV-8: the card on a customer's phone: one page without script, one tap to call, one to keep the contact. */
export function drawCard(card: PublicCard, { code, locale }: { code: string; locale: Locale }): string {
  const say = (key: string) => asText(textIn(locale, `card.${key}`));
  const { name, title, workshop, street } = card;
  return page(
    `${name} · ${workshop}`,
    locale,
    `<section><p class="w">${asText(workshop)}</p><h1>${asText(name)}</h1><p>${title ? asText(title) : say('advisor')}</p>
${call(card.phone, say('call'))}
${call(card.workshop_phone, say('call-workshop'))}
<a class="b k" href="/api/v1/cards/${code}/contact.vcf">${say('keep')}</a></section>
${street ? `<h2>${say('where')}</h2><p>${asText(street)}</p>` : ''}
${hours(card, locale, say('hours'))}`,
  );
}

/** What an old or wrong link shows: a sentence, not a machine's answer. */
export function drawNoCard(locale: Locale): string {
  const title = textIn(locale, 'card.gone');
  return page(
    title,
    locale,
    `<section><h1>${asText(title)}</h1><p>${asText(textIn(locale, 'card.gone-hint'))}</p></section>`,
  );
}

function page(title: string, locale: Locale, content: string): string {
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${asText(title)}</title><style>${style}</style></head><body><main>
<nav>${languages(locale)}</nav>
${content}
</main></body></html>`;
}

function call(phone: string | null, words: string): string {
  if (!phone) return '';
  return `<a class="b" href="tel:${asText(phone.replaceAll(/[^\d+]/g, ''))}">${words} <b>${asText(phone)}</b></a>`;
}

function hours({ opening_hours }: PublicCard, locale: Locale, title: string): string {
  if (opening_hours.length === 0) return '';
  const rows = opening_hours
    .toSorted((a, b) => a.weekday - b.weekday || a.opens.localeCompare(b.opens))
    .map(
      ({ weekday, opens, closes }) =>
        `<tr><td>${asText(textIn(locale, `weekday.${weekday}`))}</td><td>${asText(opens)}–${asText(closes)}</td></tr>`,
    );
  return `<h2>${title}</h2><table>${rows.join('')}</table>`;
}

function languages(current: Locale): string {
  const names = { 'zh-CN': '中文', en: 'English', es: 'Español' };
  return locales
    .map((lang) =>
      lang === current
        ? `<strong>${names[lang]}</strong>`
        : `<a href="?lang=${lang}" lang="${lang}">${names[lang]}</a>`,
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
body{margin:0}main{max-width:480px;margin:0 auto;padding:16px}nav{text-align:right;margin-bottom:16px}
section{border:1px solid color-mix(in srgb,currentColor 20%,transparent);border-radius:14px;padding:20px}
h1{font-size:1.7rem;margin:4px 0 0}h2{font-size:1rem;margin:24px 0 4px}p{margin:0}.w{opacity:.75}a{color:inherit}
.b{display:block;margin-top:12px;padding:12px 16px;min-height:24px;border-radius:10px;text-decoration:none;
border:1px solid color-mix(in srgb,currentColor 30%,transparent)}.b b{font-variant-numeric:tabular-nums;white-space:nowrap}
.k{background:#0f566b;color:#fff;border-color:#0f566b;text-align:center;font-weight:600}
table{width:100%;border-collapse:collapse}td{padding:4px 0}td+td{text-align:right;font-variant-numeric:tabular-nums}`;
