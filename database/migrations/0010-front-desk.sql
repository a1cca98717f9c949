-- The front desk: the wait and what was done about it, the lounge, wishes, calls, paper forms, scripts.

alter table visits add column wait_alerted_at timestamptz;
comment on column visits.wait_alerted_at is 'When the manager was called because the wait passed the limit.';
create index visits_arrived on visits (organization_id, workshop_id, arrived_at);

create table reception_measures (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, visit_id uuid not null,
  kind text not null check (kind in ('manager-receives', 'agent-greets', 'test-drive', 'expert-at-desk', 'paper-orders')),
  helper_id uuid, waited_minutes integer not null check (waited_minutes >= 0),
  taken_at timestamptz not null, taken_by uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, helper_id) references staff
);
comment on table reception_measures is 'What was done about a wait that grew too long, and who was sent.';
create index reception_measures_visit on reception_measures (organization_id, visit_id);
create index reception_measures_day on reception_measures (organization_id, workshop_id, taken_at);
create index reception_measures_helper on reception_measures (organization_id, helper_id);
call tenancy.wall('reception_measures');

create table guide_rota (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, staff_id uuid not null,
  weekday smallint not null check (weekday between 1 and 7), starts time not null, ends time not null,
  created_at timestamptz not null, created_by uuid not null, removed_at timestamptz, removed_by uuid,
  primary key (organization_id, id),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, staff_id) references staff,
  check (starts < ends)
);
comment on table guide_rota is 'Who guides arriving cars at the peak hours, ISO weekdays, in the workshop''s time.';
create index guide_rota_workshop on guide_rota (organization_id, workshop_id, weekday) where removed_at is null;
create index guide_rota_all on guide_rota (organization_id, workshop_id);
create index guide_rota_staff on guide_rota (organization_id, staff_id);
call tenancy.wall('guide_rota');

alter table customers add column account_class text check (account_class in ('A', 'B', 'C'));
comment on column customers.account_class is 'Class of a key account in force; its history is in customer_classes.';
create table customer_classes (
  organization_id uuid not null, id uuid not null, customer_id uuid not null,
  account_class text check (account_class in ('A', 'B', 'C')), reason text not null,
  decided_at timestamptz not null, decided_by uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, customer_id) references customers
);
comment on table customer_classes is 'Every class a key account was given, why and by whom; the newest holds, null takes it away.';
create index customer_classes_customer on customer_classes (organization_id, customer_id, decided_at desc);
call tenancy.wall('customer_classes');

create table appointment_wishes (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null,
  visit_id uuid, vehicle_id uuid not null, customer_id uuid,
  wanted_on date not null, wanted_time time, purpose text not null check (length(purpose) between 1 and 2000),
  created_at timestamptz not null, created_by uuid not null,
  agreed_at timestamptz, handled_at timestamptz, handled_by uuid, handled_note text,
  version integer not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, vehicle_id) references vehicles,
  foreign key (organization_id, customer_id) references customers,
  check (agreed_at is null or handled_at is not null)
);
comment on table appointment_wishes is 'When a customer wants to come again and what for; open until a time is agreed or it is given up.';
create index appointment_wishes_open on appointment_wishes (organization_id, workshop_id, wanted_on) where handled_at is null;
create index appointment_wishes_agreed on appointment_wishes (organization_id, workshop_id, agreed_at);
create index appointment_wishes_visit on appointment_wishes (organization_id, visit_id);
create index appointment_wishes_vehicle on appointment_wishes (organization_id, vehicle_id);
create index appointment_wishes_customer on appointment_wishes (organization_id, customer_id);
call tenancy.wall('appointment_wishes');

create table whereabouts (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, visit_id uuid not null,
  kind text not null check (kind in ('lounge', 'leaves', 'brought-home')),
  means text check (means in ('shuttle', 'taxi', 'courtesy-car')), seats smallint check (seats between 1 and 20),
  reach text, told_lounge boolean not null default false,
  since timestamptz not null, noted_by uuid not null, ended_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, visit_id) references visits,
  check ((kind = 'brought-home') = (means is not null))
);
comment on table whereabouts is 'Where the customer is after hand-in and how to reach them now; the newest holds.';
create index whereabouts_now on whereabouts (organization_id, workshop_id, since) where ended_at is null;
create index whereabouts_workshop on whereabouts (organization_id, workshop_id);
create index whereabouts_visit on whereabouts (organization_id, visit_id, since desc);
call tenancy.wall('whereabouts');

create table lounge_words (
  organization_id uuid not null, id uuid not null, visit_id uuid not null,
  words text not null check (length(words) between 1 and 500),
  told_at timestamptz not null, told_by uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, visit_id) references visits
);
comment on table lounge_words is 'What a waiting customer was told, and when: silence is what they remember.';
create index lounge_words_visit on lounge_words (organization_id, visit_id, told_at desc);
call tenancy.wall('lounge_words');

create table front_desks (
  organization_id uuid not null, workshop_id uuid not null,
  lounge_offers text, card_url text, shuttle_seats smallint not null default 0 check (shuttle_seats between 0 and 200),
  taxis jsonb not null default '[]',
  version integer not null default 1,
  primary key (organization_id, workshop_id),
  foreign key (organization_id, workshop_id) references workshops
);
comment on table front_desks is 'What a workshop offers those who wait or go home: the lounge, shuttle seats, taxi numbers, the advisors'' card.';
call tenancy.wall('front_desks');

create table paper_forms (
  organization_id uuid not null, workshop_id uuid not null, number integer not null check (number > 0),
  batch_id uuid not null, printed_at timestamptz not null, printed_by uuid not null,
  used_at timestamptz, used_by uuid, used_note text,
  visit_id uuid, paper_at timestamptz, entered_at timestamptz, entered_by uuid, scan_file_id uuid,
  voided_at timestamptz, voided_by uuid, void_reason text,
  primary key (organization_id, workshop_id, number),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, scan_file_id) references files,
  check (entered_at is null or voided_at is null),
  check ((entered_at is null) = (visit_id is null)), check ((entered_at is null) = (paper_at is null))
);
comment on table paper_forms is 'Numbered blank forms printed ahead: each number used is entered the same day or voided with its reason.';
create index paper_forms_open on paper_forms (organization_id, workshop_id, number) where entered_at is null and voided_at is null;
create index paper_forms_visit on paper_forms (organization_id, visit_id);
create index paper_forms_scan on paper_forms (organization_id, scan_file_id);
create index paper_forms_batch on paper_forms (organization_id, batch_id);
call tenancy.wall('paper_forms');

create table phone_calls (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null,
  number text, customer_id uuid, vehicle_id uuid, visit_id uuid,
  purpose text check (purpose in ('appointment', 'state', 'price', 'complaint', 'advice', 'breakdown', 'other')),
  outcome text not null check (outcome in ('answered', 'transferred', 'call-back', 'missed')),
  note text, transferred_to uuid, call_back_due_at timestamptz,
  called_back_at timestamptz, called_back_by uuid, call_back_note text,
  called_at timestamptz not null, taken_by uuid not null, version integer not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, customer_id) references customers,
  foreign key (organization_id, vehicle_id) references vehicles,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, transferred_to) references staff,
  check ((outcome = 'call-back') <= (call_back_due_at is not null)),
  check ((outcome = 'transferred') = (transferred_to is not null))
);
comment on table phone_calls is 'Every call: who rang, what for, what became of it, and the call back that was promised.';
create index phone_calls_newest on phone_calls (organization_id, workshop_id, id desc);
create index phone_calls_due on phone_calls (organization_id, workshop_id, call_back_due_at)
  where call_back_due_at is not null and called_back_at is null;
create index phone_calls_customer on phone_calls (organization_id, customer_id);
create index phone_calls_vehicle on phone_calls (organization_id, vehicle_id);
create index phone_calls_visit on phone_calls (organization_id, visit_id);
create index phone_calls_transferred on phone_calls (organization_id, transferred_to);
call tenancy.wall('phone_calls');

create table script_versions (
  organization_id uuid not null, workshop_id uuid not null, occasion text not null, version integer not null,
  words_zh text not null, words_en text not null, words_es text not null, note text,
  written_at timestamptz not null, written_by uuid not null,
  primary key (organization_id, workshop_id, occasion, version),
  foreign key (organization_id, workshop_id) references workshops
);
comment on table script_versions is 'The workshop''s own words for an occasion, each version kept; before the first, the words the product came with hold.';
call tenancy.wall('script_versions');
create function script_keeps_words() returns trigger language plpgsql
as $$ begin
  raise exception 'a version of a script stays as it was spoken' using errcode = 'insufficient_privilege';
end $$;
create trigger script_keeps_words before update or delete on script_versions
  for each row execute function script_keeps_words();
