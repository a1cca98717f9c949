-- What every stage stands on: groups walled off from each other, the journal, safe retries, numbers, files, documents.

create extension if not exists btree_gist;
create extension if not exists btree_gin;
create extension if not exists pg_trgm;

create schema tenancy;
grant usage on schema tenancy to pitlane_app, pitlane_identity;

/* The group the running transaction works for; null outside one, which matches no row. */
create function tenancy.organization() returns uuid
language sql stable parallel safe
as $$ select nullif(current_setting('pitlane.organization_id', true), '')::uuid $$;

/* Walls a table: its rows are seen and written only by the group they carry. */
create procedure tenancy.wall(walled regclass)
language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', walled);
  execute format(
    'create policy tenancy on %s using (organization_id = (select tenancy.organization()))
     with check (organization_id = (select tenancy.organization()))', walled);
  execute format('grant select, insert, update, delete on %s to pitlane_app', walled);
end $$;

create table organizations (
  organization_id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  demo boolean not null default false,
  created_at timestamptz not null
);
comment on table organizations is 'A group: one owner of one or more workshops, invisible to every other group.';
call tenancy.wall('organizations');

create table workshops (
  organization_id uuid not null references organizations,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  legal_name text,
  country text not null,
  time_zone text not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  locale text not null check (locale in ('zh-CN', 'en', 'es')),
  prices_include_tax boolean not null,
  phone text,
  address text,
  licence_number text,
  tax_number text,
  opening_hours jsonb not null default '[]',
  created_at timestamptz not null,
  archived_at timestamptz,
  version integer not null default 1,
  primary key (organization_id, id)
);
comment on table workshops is 'One site with its own calendar, currency, price lists and numbers.';
call tenancy.wall('workshops');

-- Journal -------------------------------------------------------------------------------------------------------

create table journal_chains (
  organization_id uuid not null references organizations,
  chain_id uuid not null,
  sequence integer not null,
  hash bytea not null,
  primary key (organization_id, chain_id)
);
comment on table journal_chains is 'Head of each hash chain: one chain per visit or other root, so that busy shops never queue on one lock.';
alter table journal_chains enable row level security;
create policy tenancy on journal_chains using (organization_id = (select tenancy.organization()));
grant select on journal_chains to pitlane_app;

create table journal_entries (
  organization_id uuid not null,
  id bigint generated always as identity,
  recorded_at timestamptz not null default now(),
  transaction_id xid8 not null default pg_current_xact_id(),
  workshop_id uuid,
  chain_id uuid not null,
  sequence integer not null,
  visit_id uuid,
  type text not null,
  at timestamptz not null,
  actor_id uuid,
  device text,
  payload jsonb not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (organization_id, id, recorded_at)
) partition by range (recorded_at);
comment on table journal_entries is 'What happened, in order, for ever: timeline, live screens, messages, compliance and figures read it.';
create index journal_entries_chain on journal_entries (organization_id, chain_id, sequence);
create index journal_entries_visit on journal_entries (organization_id, visit_id, id);
create index journal_entries_position on journal_entries (transaction_id, id);
create index journal_entries_workshop on journal_entries (organization_id, workshop_id, id);
alter table journal_entries enable row level security;
create policy tenancy on journal_entries using (organization_id = (select tenancy.organization()));
grant select on journal_entries to pitlane_app;
create table journal_entries_rest partition of journal_entries default;

/* Makes the month's partition ahead of time; called at every migration and nightly by the worker. */
create procedure journal_prepare_months(months integer default 3)
language plpgsql security definer set search_path = public
as $$
declare
  first date := date_trunc('month', now())::date;
  month date;
  partition text;
begin
  for month in select (first + make_interval(months => n))::date from generate_series(0, months) n loop
    partition := 'journal_entries_' || to_char(month, 'YYYY_MM');
    if to_regclass(partition) is null then
      execute format('create table %I partition of journal_entries for values from (%L) to (%L)',
        partition, month, (month + interval '1 month')::date);
    end if;
  end loop;
end $$;
revoke all on procedure journal_prepare_months(integer) from public;
grant execute on procedure journal_prepare_months(integer) to pitlane_app;

/* What one entry's hash seals, as text; verification computes the same. */
create function journal_seal(previous bytea, chain uuid, sequence integer, workshop uuid, visit uuid, type text,
  at timestamptz, actor uuid, device text, payload jsonb) returns bytea
language sql immutable parallel safe
as $$
  select sha256(previous || convert_to(jsonb_build_array(chain, sequence, workshop, visit, type,
    (extract(epoch from at) * 1000)::bigint, actor, device, payload)::text, 'UTF8'))
$$;

/* The only door into the journal: appends to the chain inside the caller's transaction and wakes the listeners. */
create function journal_append(workshop uuid, chain uuid, visit uuid, type text, at timestamptz, actor uuid,
  device text, payload jsonb) returns bigint
language plpgsql security definer set search_path = public
as $$
declare
  organization uuid := tenancy.organization();
  head journal_chains%rowtype;
  sealed bytea;
  entry bigint;
begin
  if organization is null then raise exception 'journal_append outside a group'; end if;
  insert into journal_chains values (organization, chain, 0, sha256(uuid_send(chain)))
    on conflict (organization_id, chain_id) do nothing;
  select * into strict head from journal_chains c
    where c.organization_id = organization and c.chain_id = chain for update;
  sealed := journal_seal(head.hash, chain, head.sequence + 1, workshop, visit, type, at, actor, device, payload);
  insert into journal_entries (organization_id, workshop_id, chain_id, sequence, visit_id, type, at, actor_id,
      device, payload, previous_hash, hash)
    values (organization, workshop, chain, head.sequence + 1, visit, type, at, actor, device, payload,
      head.hash, sealed)
    returning id into entry;
  update journal_chains c set sequence = head.sequence + 1, hash = sealed
    where c.organization_id = organization and c.chain_id = chain;
  return entry;
end $$;
revoke all on function journal_append(uuid, uuid, uuid, text, timestamptz, uuid, text, jsonb) from public;
grant execute on function journal_append(uuid, uuid, uuid, text, timestamptz, uuid, text, jsonb) to pitlane_app;

create function journal_refuse_change() returns trigger language plpgsql
as $$ begin raise exception 'the journal is append-only' using errcode = 'insufficient_privilege'; end $$;
create trigger journal_is_append_only before update or delete on journal_entries
  for each row execute function journal_refuse_change();
create trigger journal_is_never_emptied before truncate on journal_entries
  for each statement execute function journal_refuse_change();

create table journal_seals (
  organization_id uuid not null references organizations,
  sealed_on date not null,
  chains integer not null,
  entries bigint not null,
  hash bytea not null,
  sealed_at timestamptz not null default now(),
  primary key (organization_id, sealed_on)
);
comment on table journal_seals is 'Nightly hash over the heads of all chains of a group: a chain cut short or removed whole shows.';
alter table journal_seals enable row level security;
create policy tenancy on journal_seals using (organization_id = (select tenancy.organization()));
grant select on journal_seals to pitlane_app;

-- Safe writes ---------------------------------------------------------------------------------------------------

create table idempotency_keys (
  organization_id uuid not null references organizations,
  actor_id uuid not null,
  key text not null check (length(key) between 8 and 200),
  request_hash bytea not null,
  status smallint not null,
  answer json not null,
  version integer,
  created_at timestamptz not null default now(),
  primary key (organization_id, actor_id, key)
);
comment on table idempotency_keys is 'Answer given to each keyed write, so that a retry gets the same answer and makes nothing twice.';
create index idempotency_keys_age on idempotency_keys (organization_id, created_at);
call tenancy.wall('idempotency_keys');

create table document_counters (
  organization_id uuid not null,
  workshop_id uuid not null,
  kind text not null,
  year integer not null,
  last integer not null,
  primary key (organization_id, workshop_id, kind, year),
  foreign key (organization_id, workshop_id) references workshops
);
comment on table document_counters is 'Last number given per workshop, kind and year: taken in the document''s own transaction, so none is skipped.';
call tenancy.wall('document_counters');

/* Takes the next number of its kind; the row stays locked until commit, so a rollback gives it back. */
create function next_document_number(workshop uuid, document_kind text, document_year integer) returns integer
language plpgsql
as $$
declare taken integer;
begin
  insert into document_counters as c (organization_id, workshop_id, kind, year, last)
    values (tenancy.organization(), workshop, document_kind, document_year, 1)
    on conflict (organization_id, workshop_id, kind, year) do update set last = c.last + 1
    returning last into taken;
  return taken;
end $$;

-- Files and documents -------------------------------------------------------------------------------------------

create table files (
  organization_id uuid not null references organizations,
  id uuid not null,
  workshop_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text not null,
  size_bytes integer not null check (size_bytes > 0),
  width integer,
  height integer,
  thumbnail_sha256 text,
  original_name text,
  purpose text not null default 'photo',
  visit_id uuid,
  created_at timestamptz not null,
  created_by uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, workshop_id) references workshops
);
comment on table files is 'Photos, scans, signatures and PDFs kept in the file store; the row says who may see them.';
create index files_visit on files (organization_id, visit_id);
create index files_workshop on files (organization_id, workshop_id);
call tenancy.wall('files');

create table uploads (
  organization_id uuid not null references organizations,
  id uuid not null,
  workshop_id uuid not null,
  piece_upload_id text not null,
  original_name text,
  size_bytes integer not null check (size_bytes > 0),
  received_bytes integer not null default 0,
  visit_id uuid,
  purpose text not null,
  file_id uuid,
  created_at timestamptz not null,
  created_by uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, workshop_id) references workshops
);
comment on table uploads is 'A file on its way in pieces: where it stands, so that a broken connection goes on instead of starting again.';
create index uploads_workshop on uploads (organization_id, workshop_id);
call tenancy.wall('uploads');

create table documents (
  organization_id uuid not null references organizations,
  id uuid not null,
  workshop_id uuid not null,
  visit_id uuid,
  subject_id uuid not null,
  kind text not null,
  number text not null,
  revision integer not null default 1,
  locale text not null,
  facts jsonb not null,
  facts_sha256 text not null,
  file_id uuid,
  file_sha256 text,
  signed_at timestamptz,
  created_at timestamptz not null,
  created_by uuid,
  primary key (organization_id, id),
  unique (organization_id, kind, subject_id, revision),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, file_id) references files
);
comment on table documents is 'A paper of the visit: the facts gathered for it, and the PDF drawn from them; never changed once signed.';
create index documents_visit on documents (organization_id, visit_id);
create index documents_workshop on documents (organization_id, workshop_id);
create index documents_file on documents (organization_id, file_id);
call tenancy.wall('documents');

/* A signed paper keeps its facts; only the drawn PDF may still be added to it, once. */
create function documents_keep_signed() returns trigger language plpgsql
as $$
begin
  if tg_op = 'DELETE' or (old.signed_at is not null and (
       old.facts is distinct from new.facts or old.facts_sha256 is distinct from new.facts_sha256
       or old.number is distinct from new.number or old.signed_at is distinct from new.signed_at
       or (old.file_id is not null and old.file_id is distinct from new.file_id)
       or (old.file_sha256 is not null and old.file_sha256 is distinct from new.file_sha256))) then
    raise exception 'a signed document never changes' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger documents_keep_signed before update or delete on documents
  for each row execute function documents_keep_signed();
