import type pg from 'pg';
import type { Session } from '#platform/api/session/index.ts';
import type { Actor, Locale, PlaceOfWork } from '../actor.ts';
import { realEmail } from './accounts.ts';

export type RightsOf = (roles: readonly string[]) => ReadonlySet<string>;

/** Somebody whose cookie or token counts: the actor of their commands, and what their screens are told. */
export interface SignedIn {
  readonly by: 'cookie' | 'token';
  readonly actor: Actor;
  readonly session: Session;
  /** Null for tokens. */
  readonly sessionId: string | null;
}

/** Who presents a cookie or token, as kept in `identity`. */
export interface Presented {
  by: 'cookie' | 'token';
  sessionId: string | null;
  device: string;
  /** The group chosen for this session or made fast in the token; null for the first. */
  organizationId: string | null;
  scopes?: readonly string[];
  user: {
    id: string;
    email: string;
    phoneNumber?: string | null | undefined;
    locale: string;
    twoFactorEnabled?: boolean | null | undefined;
  };
}

interface PlaceRow {
  organization_id: string;
  organization_name: string;
  staff_id: string;
  staff_name: string;
  workshop_id: string;
  workshop_name: string;
  country: string;
  time_zone: string;
  currency: string;
  locale: Locale;
  role: string;
}

/** Adds to who presents themselves where they work and what they may; null for people no workshop knows any more. */
export async function findSignedIn(
  pool: pg.Pool,
  rightsOf: RightsOf,
  presented: Presented,
): Promise<SignedIn | null> {
  const { rows } = await pool.query<PlaceRow>({
    name: 'places_of_work',
    text: 'select * from identity.places_of_work($1) order by organization_id, workshop_id, role',
    values: [presented.user.id],
  });
  const mine = chosenFrom(rows, presented);
  const [first] = mine;
  if (!first) return null;
  const workshops = workshopsOf(mine, rightsOf);
  return {
    by: presented.by,
    sessionId: presented.sessionId,
    actor: actorOf(presented, first, workshops),
    session: {
      user: {
        id: presented.user.id,
        staffId: first.staff_id,
        name: first.staff_name,
        email: realEmail(presented.user.email),
        phone: presented.user.phoneNumber ?? null,
        locale: presented.user.locale as Locale,
        secondFactor: presented.user.twoFactorEnabled ?? false,
      },
      organization: { id: first.organization_id, name: first.organization_name },
      organizations: organizationsIn(rows),
      workshops,
    },
  };
}

/** The chosen group's rows; a session falls to the first group when its own has let the person go, a token never. */
function chosenFrom(rows: readonly PlaceRow[], { by, organizationId }: Presented): PlaceRow[] {
  const chosen = rows.filter((row) => row.organization_id === organizationId);
  if (chosen.length > 0 || by === 'token') return chosen;
  return rows.filter((row) => row.organization_id === rows[0]?.organization_id);
}

function workshopsOf(rows: readonly PlaceRow[], rightsOf: RightsOf): Session['workshops'] {
  const firsts = rows.filter(
    (row, at) => rows.findIndex((other) => other.workshop_id === row.workshop_id) === at,
  );
  return firsts.map((first) => {
    const roles = rows.flatMap((row) => (row.workshop_id === first.workshop_id ? row.role : []));
    return {
      id: first.workshop_id,
      name: first.workshop_name,
      roles,
      rights: [...rightsOf(roles)].sort(),
      country: first.country,
      timeZone: first.time_zone,
      currency: first.currency,
      locale: first.locale,
    };
  });
}

function organizationsIn(rows: readonly PlaceRow[]): Session['organizations'] {
  const names = new Map(rows.map((row) => [row.organization_id, row.organization_name]));
  return [...names].map(([id, name]) => ({ id, name }));
}

function actorOf(presented: Presented, first: PlaceRow, workshops: Session['workshops']): Actor {
  const places = new Map<string, PlaceOfWork>(
    workshops.map(({ id, roles, rights }) => [id, { workshopId: id, roles, rights: new Set(rights) }]),
  );
  return {
    kind: presented.by === 'token' ? 'token' : 'person',
    userId: presented.user.id,
    staffId: first.staff_id,
    name: first.staff_name,
    organizationId: first.organization_id,
    places,
    device: presented.device,
    locale: presented.user.locale as Locale,
    ...(presented.scopes ? { scopes: presented.scopes } : {}),
  };
}
