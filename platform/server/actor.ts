import { type Refusal, refuse } from '#platform/rules/refusal.ts';

export type Locale = 'zh-CN' | 'en' | 'es';
export const locales: readonly Locale[] = ['zh-CN', 'en', 'es'];

/** What a person may do in one workshop, by the roles they hold there. */
export interface PlaceOfWork {
  readonly workshopId: string;
  readonly roles: readonly string[];
  readonly rights: ReadonlySet<string>;
}

/** Who acts: a person with a session, a program with an access token of that person, or a customer by a private link. */
export interface Actor {
  readonly kind: 'person' | 'token' | 'system' | 'customer';
  readonly userId: string;
  /** The person's staff id in this group, or the customer's id: journal and rows name people by it. */
  readonly staffId: string;
  readonly name: string;
  readonly organizationId: string;
  readonly places: ReadonlyMap<string, PlaceOfWork>;
  readonly device: string;
  readonly locale: Locale;
  /** Only for tokens: `<area>.read`, `<area>.write`, `all.read`, `all.write`. */
  readonly scopes?: readonly string[];
}

export function rolesAt(actor: Actor, workshopId: string): readonly string[] {
  return actor.places.get(workshopId)?.roles ?? [];
}

/** True when the person works in that workshop at all: what is elsewhere is not theirs to see. */
export function worksAt(actor: Actor, workshopId: string): boolean {
  return actor.places.has(workshopId);
}

export function mayAt(actor: Actor, right: string, workshopId: string): boolean {
  return actor.places.get(workshopId)?.rights.has(right) ?? false;
}

/** True when the person holds the right in at least one workshop. */
export function mayAnywhere(actor: Actor, right: string): boolean {
  return [...actor.places.values()].some((place) => place.rights.has(right));
}

/** Says no to who lacks the right in that workshop; a workshop that is not theirs is not found. */
export function lacksRight(actor: Actor, right: string, workshopId: string): Refusal | null {
  if (!worksAt(actor, workshopId)) return refuse('request/not-found');
  return mayAt(actor, right, workshopId) ? null : refuse('right/missing', { right });
}
