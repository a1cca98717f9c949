-- What the customer reads and does themselves: notices in their language, a private link, questions, the paper's proof.

create table notice_templates (
  organization_id uuid not null, workshop_id uuid not null,
  kind text not null, version integer not null check (version > 0),
  texts jsonb not null, note text,
  valid_from timestamptz not null, created_by uuid not null,
  primary key (organization_id, workshop_id, kind, version),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, created_by) references staff
);
comment on table notice_templates is 'Terms and notices of a workshop in every language; a change is a new version, papers keep the one they showed.';
create index notice_templates_author on notice_templates (organization_id, created_by);
call tenancy.wall('notice_templates');
revoke update, delete on notice_templates from pitlane_app;

create table customer_links (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, visit_id uuid not null,
  repair_order_id uuid not null, customer_id uuid not null,
  purpose text not null check (purpose in ('contract', 'proposal')),
  token_sha256 bytea not null check (length(token_sha256) = 32),
  locale text not null check (locale in ('zh-CN', 'en', 'es')),
  created_at timestamptz not null, created_by uuid not null,
  expires_at timestamptz not null check (expires_at > created_at),
  opened_at timestamptz, opened_device text, last_opened_at timestamptz,
  used_at timestamptz, used_device text, result text check (result in ('signed', 'decided')),
  revoked_at timestamptz, revoked_by uuid,
  primary key (organization_id, id),
  unique (organization_id, token_sha256),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, repair_order_id) references repair_orders,
  foreign key (organization_id, customer_id) references customers,
  foreign key (organization_id, created_by) references staff,
  foreign key (organization_id, revoked_by) references staff
);
comment on table customer_links is 'A private way to one order for one customer: only the hash of the token is kept, and who opened it when.';
create index customer_links_token on customer_links (token_sha256);
create index customer_links_workshop on customer_links (organization_id, workshop_id);
create index customer_links_visit on customer_links (organization_id, visit_id);
create index customer_links_order on customer_links (organization_id, repair_order_id);
create index customer_links_customer on customer_links (organization_id, customer_id);
create index customer_links_author on customer_links (organization_id, created_by);
create index customer_links_revoker on customer_links (organization_id, revoked_by);
call tenancy.wall('customer_links');
revoke delete on customer_links from pitlane_app;

/* Whose link it is. The caller has no session, so no group is known yet: the hash of 256 random bits is the only key. */
create function find_customer_link(token_hash bytea) returns table (organization_id uuid, id uuid)
language sql stable security definer set search_path = public
as $$ select l.organization_id, l.id from customer_links l where l.token_sha256 = token_hash limit 1 $$;
revoke all on function find_customer_link(bytea) from public;
grant execute on function find_customer_link(bytea) to pitlane_app;

create table customer_questions (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, visit_id uuid not null,
  repair_order_id uuid not null, link_id uuid not null, job_id uuid,
  words text not null check (length(words) between 1 and 2000), asked_at timestamptz not null,
  answer text check (length(answer) between 1 and 2000), answered_at timestamptz, answered_by uuid,
  primary key (organization_id, id),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, repair_order_id) references repair_orders,
  foreign key (organization_id, link_id) references customer_links,
  foreign key (organization_id, job_id) references jobs,
  foreign key (organization_id, answered_by) references staff
);
comment on table customer_questions is 'What the customer asked back before deciding, and what the advisor answered.';
create index customer_questions_workshop on customer_questions (organization_id, workshop_id);
create index customer_questions_visit on customer_questions (organization_id, visit_id, id);
create index customer_questions_order on customer_questions (organization_id, repair_order_id);
create index customer_questions_link on customer_questions (organization_id, link_id);
create index customer_questions_job on customer_questions (organization_id, job_id);
create index customer_questions_answerer on customer_questions (organization_id, answered_by);
call tenancy.wall('customer_questions');
revoke delete on customer_questions from pitlane_app;

/* A question keeps the customer's words, and an answer given stands. */
create function question_keeps_words() returns trigger language plpgsql
as $$ begin
  if old.words is distinct from new.words or (old.answer is not null and old.answer is distinct from new.answer) then
    raise exception 'a question and its answer are never rewritten' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger question_keeps_words before update on customer_questions
  for each row execute function question_keeps_words();

-- The contract on paper -------------------------------------------------------------------------------------------

alter table repair_orders add column pick_up_code text check (pick_up_code ~ '^[0-9]{6}$');
comment on column repair_orders.pick_up_code is 'Printed on the customer''s copy when the contract is signed: who brings it may fetch the car.';

create index documents_proof on documents (left(facts_sha256, 16)) where signed_at is not null;
create index documents_drawn on documents (file_sha256) where signed_at is not null;

/*
 * What anybody holding a paper may know of it: whose it is, its number, kind and date, and whether it still stands.
 * `proof` is the hash of the file, or at least the first 16 digits of the hash of the content.
 */
create function find_signed_paper(proof text) returns table (workshop text, kind text, number text, revision integer,
  signed_at timestamptz, time_zone text, newest boolean, voided boolean, same_file boolean)
language sql stable security definer set search_path = public
as $$
  select w.name, d.kind, d.number, d.revision, d.signed_at, w.time_zone,
    not exists (select 1 from documents n where n.organization_id = d.organization_id and n.kind = d.kind
      and n.subject_id = d.subject_id and n.signed_at is not null and n.revision > d.revision),
    d.kind = 'contract' and exists (select 1 from repair_orders o where o.organization_id = d.organization_id
      and o.id = d.subject_id and (o.signed_at is null or o.state = 'cancelled')),
    d.file_sha256 = proof
  from documents d
  join workshops w on w.organization_id = d.organization_id and w.id = d.workshop_id
  where d.signed_at is not null and proof ~ '^[0-9a-f]{16,64}$'
    and ((left(d.facts_sha256, 16) = left(proof, 16) and starts_with(d.facts_sha256, proof)) or d.file_sha256 = proof)
  order by d.signed_at limit 1
$$;
revoke all on function find_signed_paper(text) from public;
grant execute on function find_signed_paper(text) to pitlane_app;
