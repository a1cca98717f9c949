import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answers, client } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { useWorkshop } from '#platform/web/session/session.ts';

type OpCode = components['schemas']['OpCode'];
type Part = components['schemas']['Part'];
type ServicePackage = components['schemas']['ServicePackage'];

/** Something the price list knows by what is typed: a package, an operation or a part. */
export type Hit =
  | { kind: 'package'; id: string; sold: ServicePackage }
  | { kind: 'op-code'; id: string; opCode: OpCode }
  | { kind: 'part'; id: string; part: Part };

const restBeforeAsking = 120;

/** What the price list has for a code, a name or its pinyin; `ask` waits for the answer to what was just typed. */
export function useHits(typed: string, withPackages = true) {
  const { id: workshopId } = useWorkshop();
  const q = typed.trim();
  const [rested, setRested] = useState(q);
  useEffect(() => {
    const timer = setTimeout(() => setRested(q), restBeforeAsking);
    return () => clearTimeout(timer);
  }, [q]);
  const query = (words: string) => ({
    queryKey: ['price-list', workshopId, words, withPackages],
    queryFn: () => findHits(workshopId, words, withPackages),
    staleTime: 60_000,
  });
  const found = useQuery({ ...query(rested), enabled: rested !== '', placeholderData: (before) => before });
  return {
    hits: q === '' ? [] : (found.data ?? []),
    /** The hits are those of what is typed now. */
    isCurrent: q === rested && found.isSuccess && !found.isPlaceholderData,
    ask: () => answers.fetchQuery(query(q)),
  };
}

async function findHits(workshopId: string, q: string, withPackages: boolean): Promise<Hit[]> {
  const path = { workshopId };
  const [packages, opCodes, parts] = await Promise.all([
    withPackages
      ? client.GET('/api/v1/workshops/{workshopId}/packages', { params: { path, query: { q, limit: 10 } } })
      : null,
    client.GET('/api/v1/op-codes', { params: { query: { q, limit: 20 } } }),
    client.GET('/api/v1/parts', { params: { query: { q, workshopId, limit: 20 } } }),
  ]);
  const hits: Hit[] = [
    ...(packages?.data?.items ?? []).map((sold) => ({ kind: 'package' as const, id: sold.id, sold })),
    ...(opCodes.data?.items ?? []).map((opCode) => ({ kind: 'op-code' as const, id: opCode.id, opCode })),
    ...(parts.data?.items ?? []).map((part) => ({ kind: 'part' as const, id: part.id, part })),
  ];
  return hits.toSorted((a, b) => rank(a, q) - rank(b, q) || codeOf(a).localeCompare(codeOf(b)));
}

/** Whose code was typed whole comes first, whatever else holds these letters; then packages, work, parts. */
function rank(hit: Hit, q: string): number {
  if (codeOf(hit).toUpperCase() === q.toUpperCase()) return 0;
  return { package: 1, 'op-code': 2, part: 3 }[hit.kind];
}

function codeOf(hit: Hit): string {
  if (hit.kind === 'package') return hit.sold.code;
  return hit.kind === 'op-code' ? hit.opCode.code : hit.part.number;
}
