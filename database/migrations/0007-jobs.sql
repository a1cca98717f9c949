-- Work to be done later: queued in the command's own transaction, each job stamped with its group.

create function enqueue_job(task text, payload jsonb, run_at timestamptz default null, key text default null)
returns void
language plpgsql security definer set search_path = public
as $$
begin
  if tenancy.organization() is null then raise exception 'enqueue_job outside a group'; end if;
  perform graphile_worker.add_job(identifier => task,
    payload => (payload || jsonb_build_object('organizationId', tenancy.organization()))::json,
    run_at => run_at, max_attempts => 12, job_key => key);
end $$;
revoke all on function enqueue_job(text, jsonb, timestamptz, text) from public;
grant execute on function enqueue_job(text, jsonb, timestamptz, text) to pitlane_app;

/* The group's jobs that are waiting, running or stuck. */
create function jobs_of_group(only_stuck boolean default false)
returns table (id bigint, task text, payload jsonb, run_at timestamptz, attempts integer, max_attempts integer,
  last_error text, locked_at timestamptz, created_at timestamptz)
language sql stable security definer set search_path = public
as $$
  select j.id, t.identifier, j.payload::jsonb, j.run_at, j.attempts::integer, j.max_attempts::integer, j.last_error,
    j.locked_at, j.created_at
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  where j.payload::jsonb ->> 'organizationId' = tenancy.organization()::text
    and (not only_stuck or j.attempts > 2 or j.attempts >= j.max_attempts)
  order by j.run_at limit 200
$$;
revoke all on function jobs_of_group(boolean) from public;
grant execute on function jobs_of_group(boolean) to pitlane_app;

/* Puts a stuck job back in line. */
create function retry_job(job bigint) returns boolean
language plpgsql security definer set search_path = public
as $$
begin
  perform 1 from graphile_worker._private_jobs j
    where j.id = job and j.payload::jsonb ->> 'organizationId' = tenancy.organization()::text;
  if not found then return false; end if;
  perform graphile_worker.reschedule_jobs(array[job], run_at => now(), attempts => 0);
  return true;
end $$;
revoke all on function retry_job(bigint) from public;
grant execute on function retry_job(bigint) to pitlane_app;

grant usage on schema graphile_worker to pitlane_worker;
grant select, insert, update, delete on all tables in schema graphile_worker to pitlane_worker;
grant usage, select on all sequences in schema graphile_worker to pitlane_worker;
grant execute on all functions in schema graphile_worker to pitlane_worker;

/* The queue's own tables let nobody but their owner in; the worker serves the jobs of all groups. */
do $$
declare queue_table text;
begin
  for queue_table in select tablename from pg_tables where schemaname = 'graphile_worker' and rowsecurity loop
    execute format(
      'create policy worker_serves_all on graphile_worker.%I to pitlane_worker using (true) with check (true)', queue_table);
  end loop;
end $$;

/* Groups the nightly chores walk through. */
create function organizations_for_chores() returns setof uuid
language sql stable security definer set search_path = public
as $$ select organization_id from organizations $$;
revoke all on function organizations_for_chores() from public;
grant execute on function organizations_for_chores() to pitlane_worker;

/* Seals the group's chains for the day: one hash over every head, in order. */
create function journal_seal_day(day date) returns void
language plpgsql security definer set search_path = public
as $$
declare organization uuid := tenancy.organization();
begin
  insert into journal_seals (organization_id, sealed_on, chains, entries, hash)
  select organization, day, count(*), coalesce(sum(sequence), 0),
    sha256(coalesce(string_agg(chain_id::text || ':' || sequence || ':' || encode(hash, 'hex'), ',' order by chain_id), '')::bytea)
  from journal_chains where organization_id = organization
  on conflict do nothing;
end $$;
revoke all on function journal_seal_day(date) from public;
grant execute on function journal_seal_day(date) to pitlane_app;

/* What the live stream reads across groups: only where and what, never the payload; each listener filters its own. */
create function journal_since(after_transaction xid8, after_id bigint, most integer)
returns table (transaction_id text, id bigint, organization_id uuid, workshop_id uuid, visit_id uuid, type text,
  at timestamptz, actor_id uuid)
language sql stable security definer set search_path = public
as $$
  select e.transaction_id::text, e.id, e.organization_id, e.workshop_id, e.visit_id, e.type, e.at, e.actor_id
  from journal_entries e
  where (e.transaction_id, e.id) > (after_transaction, after_id)
    and e.transaction_id < pg_snapshot_xmin(pg_current_snapshot())
  order by e.transaction_id, e.id limit most
$$;
revoke all on function journal_since(xid8, bigint, integer) from public;
grant execute on function journal_since(xid8, bigint, integer) to pitlane_worker;

/* Where the stream stands now: a new listener starts here. */
create function journal_position() returns table (transaction_id text, id bigint)
language sql stable security definer set search_path = public
as $$
  select coalesce((pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1)::text, '0'), 9223372036854775807
$$;
revoke all on function journal_position() from public;
grant execute on function journal_position() to pitlane_worker;
