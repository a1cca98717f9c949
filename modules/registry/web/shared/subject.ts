import type { Skill } from '../../rules/index.ts';

/** What has a price: an hour of a skill (or of any), an operation, a part. */
export type Subject =
  | { kind: 'hour'; skill: Skill | null }
  | { kind: 'operation'; opCodeId: string }
  | { kind: 'part'; partId: string };

interface Named {
  kind: string;
  skill?: Skill | null;
  opCodeId?: string | null;
  partId?: string | null;
}

/** One word for a subject, as a field that picks among all of them holds it. */
export function subjectText({ kind, skill, opCodeId, partId }: Named): string {
  if (partId) return `part:${partId}`;
  if (opCodeId) return `operation:${opCodeId}`;
  return kind === 'hour' ? `hour:${skill ?? ''}` : '';
}

export function subjectIn(text: string): Subject {
  const [kind, rest = ''] = text.split(':');
  if (kind === 'part') return { kind, partId: rest };
  if (kind === 'operation') return { kind, opCodeId: rest };
  return { kind: 'hour', skill: rest === '' ? null : (rest as Skill) };
}
