-- Money held for a visit stands on the visit itself: no car leaves while the house holds what is not its own.

alter table visits add column deposit_held_minor bigint not null default 0 check (deposit_held_minor >= 0);
comment on column visits.deposit_held_minor is 'Deposits received and neither credited to a sheet nor refunded: what the entries in deposits add up to.';
create unique index deposits_payment_once on deposits (organization_id, payment_id) where payment_id is not null;
