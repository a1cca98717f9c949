-- All that one command announces, in one call: the head of a chain is locked once, however many entries it gets.

create function journal_append_all(at timestamptz, actor uuid, device text, entries jsonb) returns void
language plpgsql security definer set search_path = public
as $$
declare
  organization uuid := tenancy.organization();
  entry record;
  head journal_chains%rowtype;
  sealed bytea;
begin
  if organization is null then raise exception 'journal_append_all outside a group'; end if;
  for entry in
    select e.workshop, e.chain, e.visit, e.type, e.payload
    from jsonb_to_recordset(entries) as e(workshop uuid, chain uuid, visit uuid, type text, payload jsonb)
  loop
    if head.chain_id is distinct from entry.chain then
      if head.chain_id is not null then
        update journal_chains c set sequence = head.sequence, hash = head.hash
          where c.organization_id = organization and c.chain_id = head.chain_id;
      end if;
      insert into journal_chains values (organization, entry.chain, 0, sha256(uuid_send(entry.chain)))
        on conflict (organization_id, chain_id) do nothing;
      select * into strict head from journal_chains c
        where c.organization_id = organization and c.chain_id = entry.chain for update;
    end if;
    sealed := journal_seal(head.hash, entry.chain, head.sequence + 1, entry.workshop, entry.visit, entry.type, at,
      actor, device, entry.payload);
    insert into journal_entries (organization_id, workshop_id, chain_id, sequence, visit_id, type, at, actor_id,
        device, payload, previous_hash, hash)
      values (organization, entry.workshop, entry.chain, head.sequence + 1, entry.visit, entry.type, at, actor,
        device, entry.payload, head.hash, sealed);
    head.sequence := head.sequence + 1;
    head.hash := sealed;
  end loop;
  if head.chain_id is not null then
    update journal_chains c set sequence = head.sequence, hash = head.hash
      where c.organization_id = organization and c.chain_id = head.chain_id;
  end if;
end $$;
revoke all on function journal_append_all(timestamptz, uuid, text, jsonb) from public;
grant execute on function journal_append_all(timestamptz, uuid, text, jsonb) to pitlane_app;
