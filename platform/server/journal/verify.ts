import type pg from 'pg';

/** Something in the journal that is not as it was written, and where. */
export interface JournalFault {
  organizationId: string;
  chainId: string;
  sequence: number;
  fault: 'changed' | 'missing' | 'out-of-order' | 'head-differs' | 'chain-missing' | 'seal-differs';
}

export interface JournalVerdict {
  entries: number;
  chains: number;
  faults: JournalFault[];
}

/**
 * Computes every hash again, in the database and by the same function that wrote it, and compares chain by chain:
 * a changed entry, a missing one, a chain cut short and a chain taken away whole each show with their place.
 * Needs the owner's connection, since it reads all groups.
 */
export async function verifyJournal(owner: pg.Pool | pg.Client): Promise<JournalVerdict> {
  const { rows: counted } = await owner.query<{ entries: string; chains: string }>(
    'select (select count(*) from journal_entries) as entries, (select count(*) from journal_chains) as chains',
  );
  const { rows: faults } = await owner.query<JournalFault>(findFaults);
  const { rows: cut } = await owner.query<JournalFault>(findCutChains);
  const { rows: seals } = await owner.query<JournalFault>(findBrokenSeals);
  return {
    entries: Number(counted[0]?.entries ?? 0),
    chains: Number(counted[0]?.chains ?? 0),
    faults: [...faults, ...cut, ...seals],
  };
}

const findFaults = `
  with walked as (
    select organization_id, chain_id, sequence, previous_hash, hash,
      lag(hash) over chain as expected_previous, lag(sequence) over chain as sequence_before,
      journal_seal(previous_hash, chain_id, sequence, workshop_id, visit_id, type, at, actor_id, device, payload) as expected
    from journal_entries
    window chain as (partition by organization_id, chain_id order by sequence)
  )
  select organization_id as "organizationId", chain_id as "chainId", sequence,
    case when hash <> expected then 'changed'
      when sequence <> coalesce(sequence_before, 0) + 1 then 'missing'
      else 'out-of-order' end as fault
  from walked
  where hash <> expected or sequence <> coalesce(sequence_before, 0) + 1
    or previous_hash <> coalesce(expected_previous, sha256(uuid_send(chain_id)))
  order by organization_id, chain_id, sequence limit 1000`;

const findCutChains = `
  with last as (
    select distinct on (organization_id, chain_id) organization_id, chain_id, sequence, hash
    from journal_entries order by organization_id, chain_id, sequence desc
  )
  select coalesce(h.organization_id, l.organization_id) as "organizationId", coalesce(h.chain_id, l.chain_id) as "chainId",
    coalesce(h.sequence, l.sequence) as sequence, case when h.chain_id is null then 'chain-missing' else 'head-differs' end as fault
  from journal_chains h full join last l on l.organization_id = h.organization_id and l.chain_id = h.chain_id
  where h.chain_id is null or (l.chain_id is null and h.sequence > 0) or l.sequence <> h.sequence or l.hash <> h.hash
  limit 1000`;

/** A seal counts what had been written by its day: fewer entries or chains today means that some were taken away. */
const findBrokenSeals = `
  select s.organization_id as "organizationId", s.organization_id as "chainId", s.entries::integer as sequence,
    'seal-differs' as fault
  from journal_seals s
  where s.chains > (select count(*) from journal_chains c where c.organization_id = s.organization_id)
     or s.entries > (select coalesce(sum(c.sequence), 0) from journal_chains c where c.organization_id = s.organization_id)`;
