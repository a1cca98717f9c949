import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';
import type { Locale } from '#platform/web/locale.ts';
import { useSession, useWorkshop } from '#platform/web/session/session.ts';
import { fillScript, type ScriptBlank, type ScriptOccasion } from '../../rules/index.ts';

export type Script = components['schemas']['Script'];

const anHour = 3_600_000;

/** What to say now, in the language the customer is spoken to, with what is known of them filled in. */
export function useScript(
  occasion: ScriptOccasion,
  locale: Locale,
  known: Partial<Record<ScriptBlank, string | null | undefined>>,
): string | null {
  const { id: workshopId, name: workshop } = useWorkshop();
  const { user } = useSession();
  const { data } = api.useQuery(
    'get',
    '/api/v1/scripts',
    { params: { query: { workshopId } } },
    { staleTime: anHour },
  );
  const words = data?.items.find((script) => script.occasion === occasion)?.words;
  const said = words?.[locale];
  return said ? fillScript(said, { advisor: user.name, workshop, ...withoutGaps(known) }) : null;
}

function withoutGaps(known: Partial<Record<ScriptBlank, string | null | undefined>>) {
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value)) as Partial<
    Record<ScriptBlank, string>
  >;
}
