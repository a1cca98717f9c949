import { keepPreviousData } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../api/client.ts';
import type { paths } from '../api/openapi.gen.ts';
import { useRecordLink } from '../modules.tsx';
import { useWorkshop } from '../session/session.ts';

export type Hit =
  paths['/api/v1/search']['get']['responses'][200]['content']['application/json']['items'][number];

export interface OpenableHit {
  hit: Hit;
  to: string;
}

const shortest = 2;
const typingPause = 120;

/** Finds cars, people and orders by any part of plate, VIN, phone, name or number, as one types. */
export function useSearch(typed: string): { hits: OpenableHit[]; searching: boolean; asked: string } {
  const { id: workshopId } = useWorkshop();
  const linkOf = useRecordLink();
  const q = useSettled(typed.trim());
  const enabled = q.length >= shortest;
  const search = api.useQuery(
    'get',
    '/api/v1/search',
    { params: { query: { workshopId, q } } },
    { enabled, placeholderData: keepPreviousData, staleTime: 5_000 },
  );
  const found = enabled ? (search.data?.items ?? []) : [];
  const hits = byKind(found).flatMap((hit) => {
    const to = linkOf(hit.kind, hit);
    return to ? [{ hit, to }] : [];
  });
  return { hits, searching: search.isFetching, asked: enabled ? q : '' };
}

/** Hits of one kind stand together, kinds in the order of their best hit. */
function byKind(hits: readonly Hit[]): Hit[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => hits.filter((hit) => hit.kind === kind));
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), typingPause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
