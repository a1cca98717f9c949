/** What a phone keeps of a person after reading their card. */
export interface ContactCard {
  readonly name: string;
  readonly title: string | null;
  readonly phone: string | null;
  readonly workshop: string;
  readonly workshopPhone: string | null;
  readonly street: string | null;
  readonly address: string;
}

/** RECV-8: the card as a vCard 3.0 (RFC 2426): what phones of any age read. */
export function vCardOf(card: ContactCard): string {
  const line = (name: string, value: string | null) => (value ? [`${name}:${escaped(value)}`] : []);
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escaped(card.name)};;;;`,
    ...line('FN', card.name),
    ...line('ORG', card.workshop),
    ...line('TITLE', card.title),
    ...line('TEL;TYPE=WORK,VOICE', card.phone),
    ...line('TEL;TYPE=WORK,PREF', card.workshopPhone),
    ...(card.street ? [`ADR;TYPE=WORK:;;${escaped(card.street)};;;;`] : []),
    ...line('URL', card.address),
    'END:VCARD',
    '',
  ].join('\r\n');
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(/\r?\n/g, '\\n').replaceAll(/[;,]/g, '\\$&');
}
