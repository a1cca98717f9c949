-- The card an advisor hands over: a link anybody may open, with what its holder put on it and nothing else.

create table advisor_cards (
  organization_id uuid not null, workshop_id uuid not null, staff_id uuid not null,
  code text not null check (code ~ '^[A-Za-z0-9_-]{16}$'),
  title text check (length(title) between 1 and 80), phone text check (length(phone) between 3 and 40),
  issued_at timestamptz not null, issued_by uuid not null, withdrawn_at timestamptz, withdrawn_by uuid,
  version integer not null default 1,
  primary key (organization_id, workshop_id, staff_id),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, staff_id) references staff,
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
comment on table advisor_cards is 'Business cards as links: code is the whole address, one card a person and workshop; withdrawn, its link is dead.';
create index advisor_cards_code on advisor_cards (code);
create index advisor_cards_staff on advisor_cards (organization_id, staff_id);
call tenancy.wall('advisor_cards');

create function identity.group_of_card(card text) returns uuid
language sql stable security definer set search_path = public
as $$
  select a.organization_id from advisor_cards a
  join staff s on s.organization_id = a.organization_id and s.id = a.staff_id and s.archived_at is null
  join workshops w on w.organization_id = a.organization_id and w.id = a.workshop_id and w.archived_at is null
  where a.code = card and a.withdrawn_at is null limit 1
$$;
revoke all on function identity.group_of_card(text) from public;
grant execute on function identity.group_of_card(text) to pitlane_identity;

-- RECV-8: who hands a car in for the first time is told from their number.
create index visits_drop_off_phone on visits (organization_id, drop_off_phone) where drop_off_phone is not null;
