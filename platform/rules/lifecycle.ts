import { type AllowedAction, type Refusal, refuse } from './refusal.ts';

export type { AllowedAction } from './refusal.ts';

/** A condition on an edge: `null` lets the step pass, a refusal says what is missing. */
export type Guard<Entity> = (entity: Entity) => Refusal | null;

/** One action people decide: from where, to where, who may, and what must be true before. */
export interface Edge<State extends string, Role extends string, Entity> {
  readonly from: readonly State[];
  /** `null` where the step changes facts but not the state. */
  readonly to: State | null;
  readonly by: readonly Role[];
  readonly requires?: readonly Guard<Entity>[];
}

/** An edge seen from the entity it judges; the roles are whatever the person holds. */
interface EdgeFor<Entity, To extends string = string> {
  readonly from: readonly string[];
  readonly to: To | null;
  readonly by: readonly string[];
  readonly requires?: readonly Guard<NoInfer<Entity>>[];
}

export type Lifecycle<State extends string, Role extends string, Entity> = Readonly<
  Record<string, Edge<State, Role, Entity>>
>;

export type Step<State extends string> =
  | { readonly ok: true; readonly from: State; readonly to: State }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Decides one step. The role is judged first, then the state, then the guards in order;
 * codes `lifecycle/not-your-role` and `lifecycle/wrong-state`, else the guard's own.
 */
export function take<Entity extends { state: string }, To extends string = never>(
  edge: EdgeFor<Entity, To>,
  entity: Entity,
  roles: readonly string[],
): Step<Entity['state'] | To> {
  const refusal = reasonsAgainst(edge, entity, roles)[0];
  return refusal ? { ok: false, refusal } : { ok: true, from: entity.state, to: edge.to ?? entity.state };
}

/** Decides a step of a lifecycle as `take` does; a refusal tells what the person may do instead. */
export function takeStep<
  Entity extends { state: string },
  Edges extends Readonly<Record<string, EdgeFor<Entity>>>,
  Action extends keyof Edges & string,
>(
  lifecycle: Edges,
  action: Action,
  entity: Entity,
  roles: readonly string[],
): Step<Entity['state'] | NonNullable<Edges[Action]['to']>> {
  const edge = lifecycle[action] as EdgeFor<Entity, NonNullable<Edges[Action]['to']>>;
  const step = take(edge, entity, roles);
  if (step.ok) return step;
  const instead = allowedActions(lifecycle, entity, roles);
  return { ok: false, refusal: { ...step.refusal, allowedActions: instead } };
}

/** Decides a step that follows by itself from what somebody did: state and conditions are judged, not the role. */
export function follow<Entity extends { state: string }, To extends string = never>(
  edge: EdgeFor<Entity, To>,
  entity: Entity,
): Step<Entity['state'] | To> {
  return take(edge, entity, edge.by);
}

/** Every action of the lifecycle that this role knows, with all the reasons against the ones not yet possible. */
export function allowedActions<Entity extends { state: string }>(
  lifecycle: Readonly<Record<string, EdgeFor<Entity>>>,
  entity: Entity,
  roles: readonly string[],
): AllowedAction[] {
  return Object.entries(lifecycle)
    .filter(([, edge]) => holdsOneOf(edge.by, roles) && edge.from.includes(entity.state))
    .map(([action, edge]) => {
      const reasons = reasonsAgainst(edge, entity, roles);
      return { action, allowed: reasons.length === 0, reasons };
    });
}

/** States no path leads to from `initial`: a test asserts there are none. */
export function unreachable<State extends string, Role extends string, Entity>(
  lifecycle: Lifecycle<State, Role, Entity>,
  states: readonly State[],
  initial: State,
): State[] {
  const reached = new Set<State>([initial]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const edge of Object.values(lifecycle)) {
      if (edge.to !== null && !reached.has(edge.to) && edge.from.some((state) => reached.has(state))) {
        reached.add(edge.to);
        grown = true;
      }
    }
  }
  return states.filter((state) => !reached.has(state));
}

function reasonsAgainst<Entity extends { state: string }>(
  edge: EdgeFor<Entity>,
  entity: Entity,
  roles: readonly string[],
): Refusal[] {
  if (!holdsOneOf(edge.by, roles)) return [refuse('lifecycle/not-your-role', { roles: edge.by.join(', ') })];
  if (!edge.from.includes(entity.state)) return [refuse('lifecycle/wrong-state', { state: entity.state })];
  return (edge.requires ?? []).flatMap((guard) => guard(entity) ?? []);
}

function holdsOneOf(by: readonly string[], roles: readonly string[]): boolean {
  return by.some((role) => roles.includes(role));
}
