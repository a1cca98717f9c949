import { type Refusal, refuse } from '#platform/rules/refusal.ts';

interface NoticeKindOf {
  readonly kind: string;
  /** Figures the text must leave room for, as `{{name}}`: filled in when the paper is made. */
  readonly placeholders: readonly string[];
}

/**
 * What a workshop tells its customer before they sign, by name. The product brings a text for each in every language;
 * a workshop may put its own in its place, version by version.
 */
export const noticeKinds = [
  { kind: 'terms', placeholders: ['minimums'] },
  { kind: 'data-protection', placeholders: [] },
  { kind: 'possible-charge', placeholders: [] },
  { kind: 'no-warranty-customer-part', placeholders: [] },
  { kind: 'non-genuine-part', placeholders: [] },
  { kind: 'reconditioned-part', placeholders: [] },
  { kind: 'result-not-guaranteed', placeholders: [] },
  { kind: 'symptom-pricing', placeholders: [] },
  { kind: 'tolerance', placeholders: ['percent'] },
  { kind: 'binding-price', placeholders: [] },
  { kind: 'declined-safety', placeholders: [] },
] as const satisfies readonly NoticeKindOf[];

export type NoticeKind = (typeof noticeKinds)[number]['kind'];

export const noticeKindNames = noticeKinds.map(({ kind }) => kind) as [NoticeKind, ...NoticeKind[]];

/** The figures a notice leaves room for. */
export function placeholdersOf(kind: NoticeKind): readonly string[] {
  return noticeKinds.find((each) => each.kind === kind)?.placeholders ?? [];
}

/**
 * A32: the same is said in every language: each text is there and leaves room for the figures the law wants seen, and
 * for no others, which nobody would fill in.
 */
export function judgeNoticeTexts(kind: NoticeKind, texts: Readonly<Record<string, string>>): Refusal | null {
  const wanted = placeholdersOf(kind);
  const fields = Object.entries(texts).flatMap(([locale, text]) => {
    const found = [...text.matchAll(/\{\{\s*([\w-]*)\s*\}\}/g)].map(([, name]) => name ?? '');
    const missing = wanted.find((name) => !found.includes(name));
    const unknown = found.find((name) => !wanted.includes(name));
    const pointer = `/texts/${locale}`;
    if (missing) return [{ pointer, code: 'notice/figure-missing', params: { name: missing } }];
    return unknown === undefined
      ? []
      : [{ pointer, code: 'notice/figure-unknown', params: { name: unknown } }];
  });
  return fields.length > 0 ? refuse('request/invalid', {}, fields) : null;
}

/** Puts the figures into a text. */
export function fillNotice(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{\{\s*([\w-]+)\s*\}\}/g, (whole, name: string) => String(params[name] ?? whole));
}
