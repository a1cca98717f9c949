-- A11: who brings a company's car agrees up to the company's limit; above it the owner does. RO-2: the pick-up copy comes back.

alter table customers add column driver_limit_minor bigint check (driver_limit_minor >= 0);
comment on column customers.driver_limit_minor is 'Up to this whoever brings one of their cars may agree to the customer''s share of an order; null: no limit.';

alter table visits add column drop_off_limit_minor bigint check (drop_off_limit_minor >= 0);
comment on column visits.drop_off_limit_minor is 'The same for who brought the car this time; of two limits the lower counts.';

create table owner_consents (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, visit_id uuid not null,
  repair_order_id uuid not null, amount_minor bigint not null check (amount_minor > 0),
  given_by_name text not null, channel text not null check (channel in ('phone', 'link')),
  phone text, words text, given_at timestamptz not null, recorded_by uuid not null,
  voided_at timestamptz,
  primary key (organization_id, id),
  check (channel <> 'phone' or (phone is not null and words is not null)),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, repair_order_id) references repair_orders
);
comment on table owner_consents is 'The owner''s yes above what the driver may agree to: up to how much, who of them, how and in which words.';
create index owner_consents_workshop on owner_consents (organization_id, workshop_id);
create index owner_consents_visit on owner_consents (organization_id, visit_id);
create index owner_consents_order on owner_consents (organization_id, repair_order_id);
call tenancy.wall('owner_consents');
revoke delete on owner_consents from pitlane_app;

alter table customer_links add column to_owner boolean not null default false;
comment on column customer_links.to_owner is 'Sent to the owner, whose word has no limit, and not to who brought the car.';

alter table deliveries add column copy_returned boolean,
  add column no_copy_reason text, add column receiver_phone text,
  add column identity_kind text check (identity_kind in ('id-card', 'driving-licence', 'passport', 'company-letter')),
  add column identity_ending text check (identity_ending ~ '^[0-9A-Z]{4}$'),
  add check (copy_returned is distinct from false or (no_copy_reason is not null and receiver_phone is not null
    and identity_kind is not null and identity_ending is not null));
comment on column deliveries.copy_returned is 'The pick-up copy of the order came back; if not, who fetched the car was identified. Null before this was asked.';
comment on column deliveries.identity_ending is 'The last four signs of the document that was looked at: enough to recognise it, too little to misuse.';
