-- Money and leaving: one settlement sheet per payer, payments, gate pass, delivery.

create table settlements (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, visit_id uuid not null,
  repair_order_id uuid, number text not null,
  payer text not null check (payer in ('customer', 'warranty', 'insurer', 'internal', 'goodwill')),
  customer_id uuid, currency text not null,
  net_minor bigint not null, tax_minor bigint not null, total_minor bigint not null, paid_minor bigint not null default 0,
  on_account boolean not null default false, released_by uuid, release_reason text,
  sheet jsonb not null, reverses_id uuid, reversed_by_id uuid,
  issued_at timestamptz not null, issued_by uuid not null, version integer not null default 1,
  primary key (organization_id, id),
  unique (organization_id, workshop_id, number),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, repair_order_id) references repair_orders,
  foreign key (organization_id, customer_id) references customers,
  check (net_minor + tax_minor = total_minor)
);
comment on table settlements is 'What each payer owes for a visit; never edited, only reversed by another.';
create index settlements_visit on settlements (organization_id, visit_id);
create index settlements_order on settlements (organization_id, repair_order_id);
create index settlements_customer on settlements (organization_id, customer_id);
create index settlements_newest on settlements (organization_id, workshop_id, id desc);
create index settlements_unpaid on settlements (organization_id, workshop_id, id desc)
  where paid_minor < total_minor and reverses_id is null and reversed_by_id is null;
call tenancy.wall('settlements');

/* The sheet of a settlement is final: only what has been paid or released since may change. */
create function settlements_keep_sheet() returns trigger language plpgsql
as $$ begin
  if tg_op = 'DELETE' or old.sheet is distinct from new.sheet or old.total_minor <> new.total_minor
     or old.net_minor <> new.net_minor or old.payer <> new.payer or old.number <> new.number then
    raise exception 'a settlement is reversed by another, never edited' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger settlements_keep_sheet before update or delete on settlements
  for each row execute function settlements_keep_sheet();

create table payments (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, visit_id uuid not null,
  settlement_id uuid not null, number text not null,
  method text not null check (method in ('cash', 'card', 'wechat-pay', 'alipay', 'bizum', 'transfer', 'deposit')),
  amount_minor bigint not null check (amount_minor <> 0), tendered_minor bigint, change_minor bigint,
  reference text, reverses_id uuid, reason text,
  received_at timestamptz not null, received_by uuid not null,
  primary key (organization_id, id),
  unique (organization_id, workshop_id, number),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, settlement_id) references settlements
);
comment on table payments is 'Money received or given back; one settlement may take several, by several methods.';
create index payments_visit on payments (organization_id, visit_id);
create index payments_settlement on payments (organization_id, settlement_id);
create index payments_day on payments (organization_id, workshop_id, received_at);
create unique index payments_reversed_once on payments (organization_id, reverses_id) where reverses_id is not null;
call tenancy.wall('payments');
revoke update, delete on payments from pitlane_app;

create table gate_passes (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, visit_id uuid not null,
  number text not null, code text not null,
  ground text not null check (ground in ('paid', 'nothing-due', 'on-account', 'unrepaired')),
  issued_at timestamptz not null, issued_by uuid not null, used_at timestamptz, used_by uuid,
  voided_at timestamptz, void_reason text,
  primary key (organization_id, id),
  unique (organization_id, workshop_id, number),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, visit_id) references visits
);
comment on table gate_passes is 'The paper that lets a car out: only when nothing is due, checked by its code at the gate.';
create unique index gate_passes_code on gate_passes (organization_id, workshop_id, code) where used_at is null and voided_at is null;
create index gate_passes_by_code on gate_passes (organization_id, workshop_id, code, id desc);
create unique index gate_passes_one_valid on gate_passes (organization_id, visit_id) where voided_at is null;
call tenancy.wall('gate_passes');

create table deliveries (
  organization_id uuid not null, id uuid not null, visit_id uuid not null, repair_order_id uuid not null,
  receiver_name text not null, checks jsonb not null, signature_id uuid not null, other_advisor_reason text,
  delivered_at timestamptz not null, delivered_by uuid not null,
  primary key (organization_id, id),
  unique (organization_id, repair_order_id),
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, repair_order_id) references repair_orders,
  foreign key (organization_id, signature_id) references signatures
);
comment on table deliveries is 'The hand-over to the customer, explained and signed.';
create index deliveries_visit on deliveries (organization_id, visit_id);
create index deliveries_signature on deliveries (organization_id, signature_id);
call tenancy.wall('deliveries');
