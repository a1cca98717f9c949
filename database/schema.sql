-- Made by `npm run generate` from database/migrations. Do not edit.

create table identity.access_tokens (
  organization_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  name text not null,
  token_sha256 text not null,
  hint text not null,
  scopes text[] not null,
  expires_at timestamp with time zone,
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  created_at timestamp with time zone not null default now()
);
alter table identity.access_tokens add UNIQUE (token_sha256);
alter table identity.access_tokens add PRIMARY KEY (organization_id, id);
alter table identity.access_tokens add FOREIGN KEY (user_id) REFERENCES identity."user"(id) ON DELETE CASCADE;
CREATE INDEX access_tokens_user ON identity.access_tokens USING btree (user_id);

create table identity.account (
  id uuid not null,
  "accountId" text not null,
  "providerId" text not null,
  "userId" uuid not null,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamp with time zone,
  "refreshTokenExpiresAt" timestamp with time zone,
  scope text,
  password text,
  "createdAt" timestamp with time zone not null default now(),
  "updatedAt" timestamp with time zone not null default now()
);
alter table identity.account add PRIMARY KEY (id);
alter table identity.account add FOREIGN KEY ("userId") REFERENCES identity."user"(id) ON DELETE CASCADE;
CREATE INDEX account_user ON identity.account USING btree ("userId");

create table identity.session (
  id uuid not null,
  "expiresAt" timestamp with time zone not null,
  token text not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" uuid not null,
  "activeOrganizationId" uuid,
  "createdAt" timestamp with time zone not null default now(),
  "updatedAt" timestamp with time zone not null default now()
);
alter table identity.session add UNIQUE (token);
alter table identity.session add PRIMARY KEY (id);
alter table identity.session add FOREIGN KEY ("userId") REFERENCES identity."user"(id) ON DELETE CASCADE;
CREATE INDEX session_person ON identity.session USING btree ("userId");

create table identity.sign_in_failures (
  identifier text not null,
  failures integer not null,
  last_failed_at timestamp with time zone not null,
  locked_until timestamp with time zone
);
alter table identity.sign_in_failures add PRIMARY KEY (identifier);
CREATE INDEX sign_in_failures_age ON identity.sign_in_failures USING btree (last_failed_at);

create table identity.spent_codes (
  user_id uuid not null,
  code_sha256 text not null,
  spent_at timestamp with time zone not null
);
alter table identity.spent_codes add PRIMARY KEY (user_id, code_sha256);
alter table identity.spent_codes add FOREIGN KEY (user_id) REFERENCES identity."user"(id) ON DELETE CASCADE;

create table identity."twoFactor" (
  id uuid not null,
  secret text not null,
  "backupCodes" text not null,
  "userId" uuid not null,
  verified boolean default true,
  "failedVerificationCount" integer default 0,
  "lockedUntil" timestamp with time zone
);
alter table identity."twoFactor" add PRIMARY KEY (id);
alter table identity."twoFactor" add FOREIGN KEY ("userId") REFERENCES identity."user"(id) ON DELETE CASCADE;
CREATE INDEX two_factor_user ON identity."twoFactor" USING btree ("userId");

create table identity."user" (
  id uuid not null,
  name text not null,
  email text not null,
  "emailVerified" boolean not null default false,
  image text,
  "phoneNumber" text,
  "phoneNumberVerified" boolean,
  "twoFactorEnabled" boolean default false,
  locale text not null default 'zh-CN'::text,
  "createdAt" timestamp with time zone not null default now(),
  "updatedAt" timestamp with time zone not null default now()
);
alter table identity."user" add UNIQUE ("phoneNumber");
alter table identity."user" add UNIQUE (email);
alter table identity."user" add PRIMARY KEY (id);

create table identity.verification (
  id uuid not null,
  identifier text not null,
  value text not null,
  "expiresAt" timestamp with time zone not null,
  "createdAt" timestamp with time zone not null default now(),
  "updatedAt" timestamp with time zone not null default now()
);
alter table identity.verification add PRIMARY KEY (id);
CREATE INDEX verification_identifier ON identity.verification USING btree (identifier);

create table advisor_cards (
  organization_id uuid not null,
  workshop_id uuid not null,
  staff_id uuid not null,
  code text not null,
  title text,
  phone text,
  issued_at timestamp with time zone not null,
  issued_by uuid not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  version integer not null default 1
);
alter table advisor_cards add PRIMARY KEY (organization_id, workshop_id, staff_id);
alter table advisor_cards add FOREIGN KEY (organization_id, staff_id) REFERENCES staff(organization_id, id);
alter table advisor_cards add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table advisor_cards add CHECK (((length(phone) >= 3) AND (length(phone) <= 40)));
alter table advisor_cards add CHECK (((length(title) >= 1) AND (length(title) <= 80)));
alter table advisor_cards add CHECK (((withdrawn_at IS NULL) = (withdrawn_by IS NULL)));
alter table advisor_cards add CHECK ((code ~ '^[A-Za-z0-9_-]{16}$'::text));
CREATE INDEX advisor_cards_code ON public.advisor_cards USING btree (code);
CREATE INDEX advisor_cards_staff ON public.advisor_cards USING btree (organization_id, staff_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table appointment_wishes (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  visit_id uuid,
  vehicle_id uuid not null,
  customer_id uuid,
  wanted_on date not null,
  wanted_time time without time zone,
  purpose text not null,
  created_at timestamp with time zone not null,
  created_by uuid not null,
  agreed_at timestamp with time zone,
  handled_at timestamp with time zone,
  handled_by uuid,
  handled_note text,
  version integer not null default 1
);
alter table appointment_wishes add PRIMARY KEY (organization_id, id);
alter table appointment_wishes add FOREIGN KEY (organization_id, customer_id) REFERENCES customers(organization_id, id);
alter table appointment_wishes add FOREIGN KEY (organization_id, vehicle_id) REFERENCES vehicles(organization_id, id);
alter table appointment_wishes add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table appointment_wishes add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table appointment_wishes add CHECK (((agreed_at IS NULL) OR (handled_at IS NOT NULL)));
alter table appointment_wishes add CHECK (((length(purpose) >= 1) AND (length(purpose) <= 2000)));
CREATE INDEX appointment_wishes_agreed ON public.appointment_wishes USING btree (organization_id, workshop_id, agreed_at);
CREATE INDEX appointment_wishes_customer ON public.appointment_wishes USING btree (organization_id, customer_id);
CREATE INDEX appointment_wishes_open ON public.appointment_wishes USING btree (organization_id, workshop_id, wanted_on) WHERE (handled_at IS NULL);
CREATE INDEX appointment_wishes_vehicle ON public.appointment_wishes USING btree (organization_id, vehicle_id);
CREATE INDEX appointment_wishes_visit ON public.appointment_wishes USING btree (organization_id, visit_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table approvals (
  organization_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  repair_order_id uuid not null,
  kind text not null,
  decision text not null,
  channel text not null,
  job_ids uuid[] not null default '{}'::uuid[],
  amount_minor bigint not null,
  promised_at timestamp with time zone,
  decided_by_name text not null,
  words text,
  phone text,
  signature_id uuid,
  decided_at timestamp with time zone not null,
  recorded_by uuid not null
);
alter table approvals add PRIMARY KEY (organization_id, id);
alter table approvals add FOREIGN KEY (organization_id, repair_order_id) REFERENCES repair_orders(organization_id, id);
alter table approvals add FOREIGN KEY (organization_id, signature_id) REFERENCES signatures(organization_id, id);
alter table approvals add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table approvals add CHECK ((channel = ANY (ARRAY['on-site'::text, 'phone'::text, 'link'::text, 'paper'::text])));
alter table approvals add CHECK ((decision = ANY (ARRAY['approved'::text, 'declined'::text])));
alter table approvals add CHECK ((kind = ANY (ARRAY['contract'::text, 'additional-work'::text, 'overrun'::text])));
CREATE INDEX approvals_order ON public.approvals USING btree (organization_id, repair_order_id);
CREATE INDEX approvals_signature ON public.approvals USING btree (organization_id, signature_id);
CREATE INDEX approvals_visit ON public.approvals USING btree (organization_id, visit_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table assignments (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  job_id uuid not null,
  visit_id uuid not null,
  technician_id uuid not null,
  bay_id uuid,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  assigned_at timestamp with time zone not null,
  assigned_by uuid not null,
  released_at timestamp with time zone
);
alter table assignments add EXCLUDE USING gist (organization_id WITH =, bay_id WITH =, visit_id WITH <>, tstzrange(starts_at, ends_at) WITH &&) WHERE (((released_at IS NULL) AND (bay_id IS NOT NULL)));
alter table assignments add EXCLUDE USING gist (organization_id WITH =, technician_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE ((released_at IS NULL));
alter table assignments add PRIMARY KEY (organization_id, id);
alter table assignments add FOREIGN KEY (organization_id, bay_id) REFERENCES bays(organization_id, id);
alter table assignments add FOREIGN KEY (organization_id, job_id) REFERENCES jobs(organization_id, id);
alter table assignments add FOREIGN KEY (organization_id, technician_id) REFERENCES staff(organization_id, id);
alter table assignments add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table assignments add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table assignments add CHECK ((starts_at < ends_at));
CREATE INDEX assignments_job ON public.assignments USING btree (organization_id, job_id);
CREATE UNIQUE INDEX assignments_one_per_job ON public.assignments USING btree (organization_id, job_id) WHERE (released_at IS NULL);
CREATE INDEX assignments_visit ON public.assignments USING btree (organization_id, visit_id);
CREATE INDEX assignments_workshop ON public.assignments USING btree (organization_id, workshop_id, starts_at);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table bays (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  name text not null,
  kind text not null,
  "position" integer not null default 0,
  archived_at timestamp with time zone,
  version integer not null default 1
);
alter table bays add UNIQUE (organization_id, workshop_id, name);
alter table bays add PRIMARY KEY (organization_id, id);
alter table bays add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table clockings (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  job_id uuid not null,
  visit_id uuid not null,
  technician_id uuid not null,
  started_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  end_kind text,
  pause_reason text,
  note text
);
alter table clockings add PRIMARY KEY (organization_id, id);
alter table clockings add FOREIGN KEY (organization_id, job_id) REFERENCES jobs(organization_id, id);
alter table clockings add FOREIGN KEY (organization_id, technician_id) REFERENCES staff(organization_id, id);
alter table clockings add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table clockings add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table clockings add CHECK (((ended_at IS NULL) OR (ended_at >= started_at)));
alter table clockings add CHECK ((end_kind = ANY (ARRAY['paused'::text, 'finished'::text])));
alter table clockings add CHECK ((pause_reason = ANY (ARRAY['part'::text, 'approval'::text, 'lunch'::text, 'other-car'::text, 'end-of-shift'::text, 'other'::text])));
CREATE INDEX clockings_job ON public.clockings USING btree (organization_id, job_id);
CREATE UNIQUE INDEX clockings_one_running ON public.clockings USING btree (organization_id, technician_id) WHERE (ended_at IS NULL);
CREATE INDEX clockings_technician ON public.clockings USING btree (organization_id, technician_id, started_at);
CREATE INDEX clockings_visit ON public.clockings USING btree (organization_id, visit_id);
CREATE INDEX clockings_workshop ON public.clockings USING btree (organization_id, workshop_id, started_at);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table complaint_entries (
  organization_id uuid not null,
  id uuid not null,
  complaint_id uuid not null,
  kind text not null,
  words text,
  level_from smallint,
  level_to smallint,
  owner_to uuid,
  at timestamp with time zone not null,
  by_id uuid not null
);
alter table complaint_entries add PRIMARY KEY (organization_id, id);
alter table complaint_entries add FOREIGN KEY (organization_id, complaint_id) REFERENCES complaints(organization_id, id);
alter table complaint_entries add FOREIGN KEY (organization_id, owner_to) REFERENCES staff(organization_id, id);
alter table complaint_entries add CHECK (((kind = 'handed-over'::text) = (owner_to IS NOT NULL)));
alter table complaint_entries add CHECK (((kind = 'handed-over'::text) OR (words IS NOT NULL)));
alter table complaint_entries add CHECK (((kind = 'level-changed'::text) = (level_to IS NOT NULL)));
alter table complaint_entries add CHECK (((length(words) >= 1) AND (length(words) <= 4000)));
alter table complaint_entries add CHECK ((kind = ANY (ARRAY['noted'::text, 'level-changed'::text, 'handed-over'::text, 'closing-asked'::text, 'closing-refused'::text, 'closed'::text, 'reopened'::text])));
CREATE INDEX complaint_entries_complaint ON public.complaint_entries USING btree (organization_id, complaint_id, id);
CREATE INDEX complaint_entries_owner ON public.complaint_entries USING btree (organization_id, owner_to);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table complaints (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  number text not null,
  state text not null default 'received'::text,
  channel text not null,
  level smallint not null,
  circumstances text[] not null default '{}'::text[],
  words text not null,
  customer_id uuid,
  vehicle_id uuid,
  visit_id uuid,
  owner_id uuid not null,
  received_at timestamp with time zone not null,
  received_by uuid not null,
  told_at timestamp with time zone not null,
  manager_called_at timestamp with time zone,
  manager_seen_at timestamp with time zone,
  manager_seen_by uuid,
  closing_asked_at timestamp with time zone,
  closing_asked_by uuid,
  closing_reason text,
  closed_at timestamp with time zone,
  closed_by uuid,
  outcome text,
  closing_words text,
  version integer not null default 1
);
alter table complaints add UNIQUE (organization_id, workshop_id, number);
alter table complaints add PRIMARY KEY (organization_id, id);
alter table complaints add FOREIGN KEY (organization_id, customer_id) REFERENCES customers(organization_id, id);
alter table complaints add FOREIGN KEY (organization_id, owner_id) REFERENCES staff(organization_id, id);
alter table complaints add FOREIGN KEY (organization_id, vehicle_id) REFERENCES vehicles(organization_id, id);
alter table complaints add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table complaints add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table complaints add CHECK ((((closed_at IS NULL) = (outcome IS NULL)) AND ((closed_at IS NULL) = (closing_words IS NULL))));
alter table complaints add CHECK (((NOT (circumstances && ARRAY['accident'::text, 'injury'::text])) OR (level = 3)));
alter table complaints add CHECK (((closing_asked_at IS NULL) = (closing_reason IS NULL)));
alter table complaints add CHECK (((customer_id IS NOT NULL) OR (vehicle_id IS NOT NULL)));
alter table complaints add CHECK (((length(words) >= 1) AND (length(words) <= 4000)));
alter table complaints add CHECK (((level >= 1) AND (level <= 3)));
alter table complaints add CHECK (((state = 'closed'::text) = (closed_at IS NOT NULL)));
alter table complaints add CHECK ((channel = ANY (ARRAY['desk'::text, 'phone'::text, 'letter'::text, 'email'::text, 'messenger'::text, 'follow-up'::text, 'public'::text, 'authority'::text, 'other'::text])));
alter table complaints add CHECK ((circumstances <@ ARRAY['accident'::text, 'injury'::text, 'media'::text, 'authority'::text]));
alter table complaints add CHECK ((outcome = ANY (ARRAY['satisfied'::text, 'approved'::text])));
alter table complaints add CHECK ((state = ANY (ARRAY['received'::text, 'closed'::text])));
CREATE INDEX complaints_newest ON public.complaints USING btree (organization_id, workshop_id, id DESC);
CREATE INDEX complaints_of_car ON public.complaints USING btree (organization_id, vehicle_id, id DESC);
CREATE INDEX complaints_of_customer ON public.complaints USING btree (organization_id, customer_id, id DESC);
CREATE INDEX complaints_open ON public.complaints USING btree (organization_id, workshop_id, level DESC, id) WHERE (state <> 'closed'::text);
CREATE INDEX complaints_owner ON public.complaints USING btree (organization_id, owner_id);
CREATE INDEX complaints_visit ON public.complaints USING btree (organization_id, visit_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table concern_versions (
  organization_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  concern_id uuid not null,
  version integer not null,
  words text not null,
  reason text not null,
  created_at timestamp with time zone not null,
  created_by uuid not null
);
alter table concern_versions add UNIQUE (organization_id, concern_id, version);
alter table concern_versions add PRIMARY KEY (organization_id, id);
alter table concern_versions add FOREIGN KEY (organization_id, concern_id) REFERENCES visit_concerns(organization_id, id);
alter table concern_versions add FOREIGN KEY (organization_id, created_by) REFERENCES staff(organization_id, id);
alter table concern_versions add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table concern_versions add CHECK (((length(words) >= 1) AND (length(words) <= 2000)));
alter table concern_versions add CHECK ((reason = ANY (ARRAY['shown-on-car'::text, 'reworded'::text])));
alter table concern_versions add CHECK ((version > 1));
CREATE INDEX concern_versions_author ON public.concern_versions USING btree (organization_id, created_by);
CREATE INDEX concern_versions_visit ON public.concern_versions USING btree (organization_id, visit_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table confirmed_causes (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  visit_id uuid not null,
  concern_id uuid,
  cause_id uuid,
  words text not null,
  confirmed_at timestamp with time zone not null,
  confirmed_by uuid not null,
  explained_at timestamp with time zone,
  explained_by uuid,
  explained_to text,
  explained_how text
);
alter table confirmed_causes add PRIMARY KEY (organization_id, id);
alter table confirmed_causes add FOREIGN KEY (organization_id, cause_id) REFERENCES possible_causes(organization_id, id);
alter table confirmed_causes add FOREIGN KEY (organization_id, concern_id) REFERENCES visit_concerns(organization_id, id);
alter table confirmed_causes add FOREIGN KEY (organization_id, confirmed_by) REFERENCES staff(organization_id, id);
alter table confirmed_causes add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table confirmed_causes add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table confirmed_causes add CHECK (((length(words) >= 1) AND (length(words) <= 2000)));
CREATE INDEX confirmed_causes_author ON public.confirmed_causes USING btree (organization_id, confirmed_by);
CREATE INDEX confirmed_causes_cause ON public.confirmed_causes USING btree (organization_id, cause_id);
CREATE INDEX confirmed_causes_concern ON public.confirmed_causes USING btree (organization_id, concern_id);
CREATE INDEX confirmed_causes_day ON public.confirmed_causes USING btree (organization_id, workshop_id, confirmed_at);
CREATE INDEX confirmed_causes_visit ON public.confirmed_causes USING btree (organization_id, visit_id, id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table cover_findings (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  visit_id uuid not null,
  repair_order_id uuid not null,
  job_id uuid not null,
  cause text not null,
  ground text,
  done_to_find text,
  file_ids uuid[] not null default '{}'::uuid[],
  confirmed_cause_id uuid,
  search_borne_by text,
  search_minor bigint,
  search_job_id uuid,
  asked_minor bigint not null default 0,
  before jsonb not null default '{}'::jsonb,
  found_at timestamp with time zone not null,
  found_by uuid not null,
  decision text,
  decided_at timestamp with time zone,
  decided_by uuid,
  decided_because text
);
alter table cover_findings add PRIMARY KEY (organization_id, id);
alter table cover_findings add FOREIGN KEY (organization_id, confirmed_cause_id) REFERENCES confirmed_causes(organization_id, id);
alter table cover_findings add FOREIGN KEY (organization_id, decided_by) REFERENCES staff(organization_id, id);
alter table cover_findings add FOREIGN KEY (organization_id, found_by) REFERENCES staff(organization_id, id);
alter table cover_findings add FOREIGN KEY (organization_id, job_id) REFERENCES jobs(organization_id, id);
alter table cover_findings add FOREIGN KEY (organization_id, repair_order_id) REFERENCES repair_orders(organization_id, id);
alter table cover_findings add FOREIGN KEY (organization_id, search_job_id) REFERENCES jobs(organization_id, id);
alter table cover_findings add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table cover_findings add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table cover_findings add CHECK (((decision IS NULL) = (decided_at IS NULL)));
alter table cover_findings add CHECK (((ground IS NULL) OR ((done_to_find IS NOT NULL) AND (cardinality(file_ids) > 0))));
alter table cover_findings add CHECK (((length(cause) >= 1) AND (length(cause) <= 2000)));
alter table cover_findings add CHECK ((decision = ANY (ARRAY['stands'::text, 'not-asked'::text, 'approved'::text, 'declined'::text, 'borne'::text, 'taken-back'::text])));
alter table cover_findings add CHECK ((ground = ANY (ARRAY['abuse'::text, 'bad-fuel'::text, 'third-party-repair'::text, 'accessory'::text, 'accident'::text, 'wear'::text, 'other'::text])));
alter table cover_findings add CHECK ((search_borne_by = ANY (ARRAY['customer'::text, 'internal'::text, 'shared'::text])));
CREATE INDEX cover_findings_cause ON public.cover_findings USING btree (organization_id, confirmed_cause_id);
CREATE INDEX cover_findings_decider ON public.cover_findings USING btree (organization_id, decided_by);
CREATE INDEX cover_findings_finder ON public.cover_findings USING btree (organization_id, found_by);
CREATE INDEX cover_findings_job ON public.cover_findings USING btree (organization_id, job_id, id);
CREATE UNIQUE INDEX cover_findings_open ON public.cover_findings USING btree (organization_id, job_id) WHERE (decided_at IS NULL);
CREATE INDEX cover_findings_order ON public.cover_findings USING btree (organization_id, repair_order_id);
CREATE INDEX cover_findings_search ON public.cover_findings USING btree (organization_id, search_job_id);
CREATE INDEX cover_findings_visit ON public.cover_findings USING btree (organization_id, visit_id, id);
CREATE INDEX cover_findings_workshop ON public.cover_findings USING btree (organization_id, workshop_id, found_at);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table customer_classes (
  organization_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  account_class text,
  reason text not null,
  decided_at timestamp with time zone not null,
  decided_by uuid not null
);
alter table customer_classes add PRIMARY KEY (organization_id, id);
alter table customer_classes add FOREIGN KEY (organization_id, customer_id) REFERENCES customers(organization_id, id);
alter table customer_classes add CHECK ((account_class = ANY (ARRAY['A'::text, 'B'::text, 'C'::text])));
CREATE INDEX customer_classes_customer ON public.customer_classes USING btree (organization_id, customer_id, decided_at DESC);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table customer_consents (
  organization_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  purpose text not null,
  granted boolean not null,
  channel text,
  decided_at timestamp with time zone not null,
  recorded_by uuid not null
);
alter table customer_consents add PRIMARY KEY (organization_id, id);
alter table customer_consents add FOREIGN KEY (organization_id, customer_id) REFERENCES customers(organization_id, id);
CREATE INDEX customer_consents_customer ON public.customer_consents USING btree (organization_id, customer_id, purpose, decided_at DESC);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table customer_contacts (
  organization_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  kind text not null,
  value text not null,
  label text,
  is_primary boolean not null default false
);
alter table customer_contacts add UNIQUE (organization_id, customer_id, kind, value);
alter table customer_contacts add PRIMARY KEY (organization_id, id);
alter table customer_contacts add FOREIGN KEY (organization_id, customer_id) REFERENCES customers(organization_id, id);
alter table customer_contacts add CHECK ((kind = ANY (ARRAY['phone'::text, 'email'::text, 'wechat'::text])));
CREATE INDEX customer_contacts_value ON public.customer_contacts USING btree (organization_id, value);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table customer_groups (
  organization_id uuid not null,
  id uuid not null,
  names jsonb not null,
  archived_at timestamp with time zone,
  version integer not null default 1
);
alter table customer_groups add PRIMARY KEY (organization_id, id);
alter table customer_groups add FOREIGN KEY (organization_id) REFERENCES organizations(organization_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table customer_links (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  visit_id uuid not null,
  repair_order_id uuid not null,
  customer_id uuid not null,
  purpose text not null,
  token_sha256 bytea not null,
  locale text not null,
  created_at timestamp with time zone not null,
  created_by uuid not null,
  expires_at timestamp with time zone not null,
  opened_at timestamp with time zone,
  opened_device text,
  last_opened_at timestamp with time zone,
  used_at timestamp with time zone,
  used_device text,
  result text,
  revoked_at timestamp with time zone,
  revoked_by uuid,
  to_owner boolean not null default false
);
alter table customer_links add UNIQUE (organization_id, token_sha256);
alter table customer_links add PRIMARY KEY (organization_id, id);
alter table customer_links add FOREIGN KEY (organization_id, created_by) REFERENCES staff(organization_id, id);
alter table customer_links add FOREIGN KEY (organization_id, customer_id) REFERENCES customers(organization_id, id);
alter table customer_links add FOREIGN KEY (organization_id, repair_order_id) REFERENCES repair_orders(organization_id, id);
alter table customer_links add FOREIGN KEY (organization_id, revoked_by) REFERENCES staff(organization_id, id);
alter table customer_links add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table customer_links add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table customer_links add CHECK ((expires_at > created_at));
alter table customer_links add CHECK ((length(token_sha256) = 32));
alter table customer_links add CHECK ((locale = ANY (ARRAY['zh-CN'::text, 'en'::text, 'es'::text])));
alter table customer_links add CHECK ((purpose = ANY (ARRAY['contract'::text, 'proposal'::text])));
alter table customer_links add CHECK ((result = ANY (ARRAY['signed'::text, 'decided'::text])));
CREATE INDEX customer_links_author ON public.customer_links USING btree (organization_id, created_by);
CREATE INDEX customer_links_customer ON public.customer_links USING btree (organization_id, customer_id);
CREATE INDEX customer_links_order ON public.customer_links USING btree (organization_id, repair_order_id);
CREATE INDEX customer_links_revoker ON public.customer_links USING btree (organization_id, revoked_by);
CREATE INDEX customer_links_token ON public.customer_links USING btree (token_sha256);
CREATE INDEX customer_links_visit ON public.customer_links USING btree (organization_id, visit_id);
CREATE INDEX customer_links_workshop ON public.customer_links USING btree (organization_id, workshop_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table customer_questions (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  visit_id uuid not null,
  repair_order_id uuid not null,
  link_id uuid not null,
  job_id uuid,
  words text not null,
  asked_at timestamp with time zone not null,
  answer text,
  answered_at timestamp with time zone,
  answered_by uuid
);
alter table customer_questions add PRIMARY KEY (organization_id, id);
alter table customer_questions add FOREIGN KEY (organization_id, answered_by) REFERENCES staff(organization_id, id);
alter table customer_questions add FOREIGN KEY (organization_id, job_id) REFERENCES jobs(organization_id, id);
alter table customer_questions add FOREIGN KEY (organization_id, link_id) REFERENCES customer_links(organization_id, id);
alter table customer_questions add FOREIGN KEY (organization_id, repair_order_id) REFERENCES repair_orders(organization_id, id);
alter table customer_questions add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table customer_questions add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table customer_questions add CHECK ((((answer IS NULL) = (answered_at IS NULL)) AND ((answer IS NULL) = (answered_by IS NULL))));
alter table customer_questions add CHECK (((length(answer) >= 1) AND (length(answer) <= 2000)));
alter table customer_questions add CHECK (((length(words) >= 1) AND (length(words) <= 2000)));
CREATE INDEX customer_questions_answerer ON public.customer_questions USING btree (organization_id, answered_by);
CREATE INDEX customer_questions_job ON public.customer_questions USING btree (organization_id, job_id);
CREATE INDEX customer_questions_link ON public.customer_questions USING btree (organization_id, link_id);
CREATE INDEX customer_questions_order ON public.customer_questions USING btree (organization_id, repair_order_id);
CREATE INDEX customer_questions_visit ON public.customer_questions USING btree (organization_id, visit_id, id);
CREATE INDEX customer_questions_workshop ON public.customer_questions USING btree (organization_id, workshop_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table customers (
  organization_id uuid not null,
  id uuid not null,
  kind text not null,
  name text not null,
  tax_number text,
  address text,
  notes text,
  preferred_channel text,
  preferred_locale text,
  search_text text not null default ''::text,
  created_at timestamp with time zone not null,
  created_by uuid,
  erased_at timestamp with time zone,
  archived_at timestamp with time zone,
  version integer not null default 1,
  account_class text,
  group_id uuid,
  driver_limit_minor bigint
);
alter table customers add PRIMARY KEY (organization_id, id);
alter table customers add FOREIGN KEY (organization_id) REFERENCES organizations(organization_id);
alter table customers add FOREIGN KEY (organization_id, group_id) REFERENCES customer_groups(organization_id, id);
alter table customers add CHECK (((length(name) >= 1) AND (length(name) <= 200)));
alter table customers add CHECK ((account_class = ANY (ARRAY['A'::text, 'B'::text, 'C'::text])));
alter table customers add CHECK ((driver_limit_minor >= 0));
alter table customers add CHECK ((kind = ANY (ARRAY['person'::text, 'company'::text])));
alter table customers add CHECK ((preferred_channel = ANY (ARRAY['phone'::text, 'sms'::text, 'email'::text, 'wechat'::text, 'letter'::text])));
alter table customers add CHECK ((preferred_locale = ANY (ARRAY['zh-CN'::text, 'en'::text, 'es'::text])));
CREATE INDEX customers_archived ON public.customers USING btree (organization_id, id) WHERE (archived_at IS NOT NULL);
CREATE INDEX customers_group ON public.customers USING btree (organization_id, group_id);
CREATE INDEX customers_newest ON public.customers USING btree (organization_id, id DESC);
CREATE INDEX customers_search ON public.customers USING gin (organization_id, search_text gin_trgm_ops);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table damage_comparisons (
  organization_id uuid not null,
  visit_id uuid not null,
  damage_mark_id uuid not null,
  verdict text not null,
  new_mark_id uuid,
  seen_at timestamp with time zone not null,
  device_at timestamp with time zone,
  seen_by uuid not null
);
alter table damage_comparisons add PRIMARY KEY (organization_id, visit_id, damage_mark_id);
alter table damage_comparisons add FOREIGN KEY (organization_id, damage_mark_id) REFERENCES damage_marks(organization_id, id);
alter table damage_comparisons add FOREIGN KEY (organization_id, new_mark_id) REFERENCES damage_marks(organization_id, id);
alter table damage_comparisons add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table damage_comparisons add CHECK ((verdict = ANY (ARRAY['still-there'::text, 'gone'::text])));
CREATE INDEX damage_comparisons_mark ON public.damage_comparisons USING btree (organization_id, damage_mark_id);
CREATE INDEX damage_comparisons_new_mark ON public.damage_comparisons USING btree (organization_id, new_mark_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table damage_marks (
  organization_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  view text not null,
  x_bp integer not null,
  y_bp integer not null,
  kind text not null,
  severity text not null default 'light'::text,
  note text,
  created_at timestamp with time zone not null,
  created_by uuid not null,
  removed_at timestamp with time zone
);
alter table damage_marks add PRIMARY KEY (organization_id, id);
alter table damage_marks add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table damage_marks add CHECK (((x_bp >= 0) AND (x_bp <= 10000)));
alter table damage_marks add CHECK (((y_bp >= 0) AND (y_bp <= 10000)));
alter table damage_marks add CHECK ((kind = ANY (ARRAY['scratch'::text, 'dent'::text, 'chip'::text, 'crack'::text, 'rust'::text, 'missing'::text, 'broken'::text])));
alter table damage_marks add CHECK ((severity = ANY (ARRAY['light'::text, 'medium'::text, 'severe'::text])));
alter table damage_marks add CHECK ((view = ANY (ARRAY['top'::text, 'left'::text, 'right'::text, 'front'::text, 'rear'::text])));
CREATE INDEX damage_marks_visit ON public.damage_marks USING btree (organization_id, visit_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table damage_photos (
  organization_id uuid not null,
  damage_mark_id uuid not null,
  file_id uuid not null
);
alter table damage_photos add PRIMARY KEY (organization_id, damage_mark_id, file_id);
alter table damage_photos add FOREIGN KEY (organization_id, damage_mark_id) REFERENCES damage_marks(organization_id, id);
alter table damage_photos add FOREIGN KEY (organization_id, file_id) REFERENCES files(organization_id, id);
CREATE INDEX damage_photos_file ON public.damage_photos USING btree (organization_id, file_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table deliveries (
  organization_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  repair_order_id uuid not null,
  receiver_name text not null,
  checks jsonb not null,
  signature_id uuid not null,
  other_advisor_reason text,
  delivered_at timestamp with time zone not null,
  delivered_by uuid not null,
  odometer integer,
  odometer_unit text,
  fuel_percent smallint,
  odometer_explanation text,
  copy_returned boolean,
  no_copy_reason text,
  receiver_phone text,
  identity_kind text,
  identity_ending text
);
alter table deliveries add UNIQUE (organization_id, repair_order_id);
alter table deliveries add PRIMARY KEY (organization_id, id);
alter table deliveries add FOREIGN KEY (organization_id, repair_order_id) REFERENCES repair_orders(organization_id, id);
alter table deliveries add FOREIGN KEY (organization_id, signature_id) REFERENCES signatures(organization_id, id);
alter table deliveries add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table deliveries add CHECK (((copy_returned IS DISTINCT FROM false) OR ((no_copy_reason IS NOT NULL) AND (receiver_phone IS NOT NULL) AND (identity_kind IS NOT NULL) AND (identity_ending IS NOT NULL))));
alter table deliveries add CHECK (((fuel_percent >= 0) AND (fuel_percent <= 100)));
alter table deliveries add CHECK ((identity_ending ~ '^[0-9A-Z]{4}$'::text));
alter table deliveries add CHECK ((identity_kind = ANY (ARRAY['id-card'::text, 'driving-licence'::text, 'passport'::text, 'company-letter'::text])));
CREATE INDEX deliveries_signature ON public.deliveries USING btree (organization_id, signature_id);
CREATE INDEX deliveries_visit ON public.deliveries USING btree (organization_id, visit_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table deposits (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  visit_id uuid not null,
  repair_order_id uuid not null,
  number text not null,
  kind text not null,
  amount_minor bigint not null,
  method text,
  reference text,
  reason text,
  payment_id uuid,
  written_at timestamp with time zone not null,
  written_by uuid not null
);
alter table deposits add UNIQUE (organization_id, workshop_id, number);
alter table deposits add PRIMARY KEY (organization_id, id);
alter table deposits add FOREIGN KEY (organization_id, payment_id) REFERENCES payments(organization_id, id);
alter table deposits add FOREIGN KEY (organization_id, repair_order_id) REFERENCES repair_orders(organization_id, id);
alter table deposits add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table deposits add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table deposits add CHECK ((amount_minor > 0));
alter table deposits add CHECK ((kind = ANY (ARRAY['received'::text, 'refunded'::text, 'credited'::text, 'returned'::text])));
alter table deposits add CHECK ((method = ANY (ARRAY['cash'::text, 'card'::text, 'wechat-pay'::text, 'alipay'::text, 'bizum'::text, 'transfer'::text])));
CREATE INDEX deposits_day ON public.deposits USING btree (organization_id, workshop_id, written_at);
CREATE INDEX deposits_order ON public.deposits USING btree (organization_id, repair_order_id);
CREATE INDEX deposits_payment ON public.deposits USING btree (organization_id, payment_id);
CREATE UNIQUE INDEX deposits_payment_once ON public.deposits USING btree (organization_id, payment_id) WHERE (payment_id IS NOT NULL);
CREATE INDEX deposits_visit ON public.deposits USING btree (organization_id, visit_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table diagnoses (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  visit_id uuid not null,
  consent_id uuid not null,
  started_at timestamp with time zone not null,
  started_by uuid not null,
  place_of_fault text,
  state_found text,
  advice text,
  finished_at timestamp with time zone,
  finished_by uuid,
  document_id uuid,
  handed_at timestamp with time zone,
  handed_by uuid,
  handed_how text
);
alter table diagnoses add PRIMARY KEY (organization_id, id);
alter table diagnoses add FOREIGN KEY (organization_id, consent_id) REFERENCES diagnosis_consents(organization_id, id);
alter table diagnoses add FOREIGN KEY (organization_id, started_by) REFERENCES staff(organization_id, id);
alter table diagnoses add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table diagnoses add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table diagnoses add CHECK (((finished_at IS NULL) OR ((place_of_fault IS NOT NULL) AND (state_found IS NOT NULL) AND (advice IS NOT NULL))));
alter table diagnoses add CHECK ((handed_how = ANY (ARRAY['handed'::text, 'sent'::text])));
CREATE INDEX diagnoses_consent ON public.diagnoses USING btree (organization_id, consent_id);
CREATE UNIQUE INDEX diagnoses_running ON public.diagnoses USING btree (organization_id, visit_id) WHERE (finished_at IS NULL);
CREATE INDEX diagnoses_starter ON public.diagnoses USING btree (organization_id, started_by);
CREATE INDEX diagnoses_visit ON public.diagnoses USING btree (organization_id, visit_id, id);
CREATE INDEX diagnoses_workshop ON public.diagnoses USING btree (organization_id, workshop_id, started_at);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table diagnosis_consents (
  organization_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  scope text not null,
  fee_minor bigint not null,
  limit_minor bigint not null,
  currency text not null,
  channel text not null,
  decided_by_name text not null,
  phone text,
  words text,
  signature_id uuid,
  consented_at timestamp with time zone not null,
  recorded_by uuid not null
);
alter table diagnosis_consents add PRIMARY KEY (organization_id, id);
alter table diagnosis_consents add FOREIGN KEY (organization_id, recorded_by) REFERENCES staff(organization_id, id);
alter table diagnosis_consents add FOREIGN KEY (organization_id, signature_id) REFERENCES signatures(organization_id, id);
alter table diagnosis_consents add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table diagnosis_consents add CHECK ((channel = ANY (ARRAY['on-site'::text, 'phone'::text])));
alter table diagnosis_consents add CHECK ((fee_minor >= 0));
alter table diagnosis_consents add CHECK ((limit_minor >= fee_minor));
CREATE INDEX diagnosis_consents_author ON public.diagnosis_consents USING btree (organization_id, recorded_by);
CREATE INDEX diagnosis_consents_signature ON public.diagnosis_consents USING btree (organization_id, signature_id);
CREATE INDEX diagnosis_consents_visit ON public.diagnosis_consents USING btree (organization_id, visit_id, id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table discount_limits (
  organization_id uuid not null,
  workshop_id uuid not null,
  role text not null,
  limit_bp integer not null,
  limit_minor bigint,
  version integer not null default 1
);
alter table discount_limits add PRIMARY KEY (organization_id, workshop_id, role);
alter table discount_limits add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table discount_limits add CHECK (((limit_bp >= 0) AND (limit_bp <= 10000)));
alter table discount_limits add CHECK ((limit_minor >= 0));
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table discount_requests (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  visit_id uuid not null,
  repair_order_id uuid not null,
  line_id uuid not null,
  discount_bp integer,
  discount_minor bigint,
  off_minor bigint not null,
  gross_minor bigint not null,
  reason text not null,
  state text not null default 'asked'::text,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  decided_at timestamp with time zone,
  decided_by uuid,
  decided_reason text,
  version integer not null default 1
);
alter table discount_requests add PRIMARY KEY (organization_id, id);
alter table discount_requests add FOREIGN KEY (organization_id, line_id) REFERENCES repair_order_lines(organization_id, id);
alter table discount_requests add FOREIGN KEY (organization_id, repair_order_id) REFERENCES repair_orders(organization_id, id);
alter table discount_requests add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table discount_requests add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table discount_requests add CHECK (((decided_by IS NULL) OR (decided_by <> asked_by)));
alter table discount_requests add CHECK (((discount_bp IS NULL) <> (discount_minor IS NULL)));
alter table discount_requests add CHECK ((state = ANY (ARRAY['asked'::text, 'granted'::text, 'declined'::text, 'withdrawn'::text])));
CREATE INDEX discount_requests_line ON public.discount_requests USING btree (organization_id, line_id);
CREATE UNIQUE INDEX discount_requests_one_open ON public.discount_requests USING btree (organization_id, line_id) WHERE (state = 'asked'::text);
CREATE INDEX discount_requests_open ON public.discount_requests USING btree (organization_id, workshop_id, id DESC) WHERE (state = 'asked'::text);
CREATE INDEX discount_requests_order ON public.discount_requests USING btree (organization_id, repair_order_id);
CREATE INDEX discount_requests_visit ON public.discount_requests USING btree (organization_id, visit_id);
CREATE INDEX discount_requests_workshop ON public.discount_requests USING btree (organization_id, workshop_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table document_counters (
  organization_id uuid not null,
  workshop_id uuid not null,
  kind text not null,
  year integer not null,
  last integer not null
);
alter table document_counters add PRIMARY KEY (organization_id, workshop_id, kind, year);
alter table document_counters add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table documents (
  organization_id uuid not null,
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
  signed_at timestamp with time zone,
  created_at timestamp with time zone not null,
  created_by uuid
);
alter table documents add UNIQUE (organization_id, kind, subject_id, revision);
alter table documents add PRIMARY KEY (organization_id, id);
alter table documents add FOREIGN KEY (organization_id) REFERENCES organizations(organization_id);
alter table documents add FOREIGN KEY (organization_id, file_id) REFERENCES files(organization_id, id);
alter table documents add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
CREATE INDEX documents_drawn ON public.documents USING btree (file_sha256) WHERE (signed_at IS NOT NULL);
CREATE INDEX documents_file ON public.documents USING btree (organization_id, file_id);
CREATE INDEX documents_proof ON public.documents USING btree ("left"(facts_sha256, 16)) WHERE (signed_at IS NOT NULL);
CREATE INDEX documents_visit ON public.documents USING btree (organization_id, visit_id);
CREATE INDEX documents_workshop ON public.documents USING btree (organization_id, workshop_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table equipment (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  name text not null,
  kind text not null,
  bay_id uuid,
  next_check_on date,
  archived_at timestamp with time zone,
  version integer not null default 1
);
alter table equipment add PRIMARY KEY (organization_id, id);
alter table equipment add FOREIGN KEY (organization_id, bay_id) REFERENCES bays(organization_id, id);
alter table equipment add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
CREATE INDEX equipment_bay ON public.equipment USING btree (organization_id, bay_id);
CREATE INDEX equipment_workshop ON public.equipment USING btree (organization_id, workshop_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table estimates (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  visit_id uuid not null,
  repair_order_id uuid not null,
  version integer not null,
  total_minor bigint not null,
  valid_until timestamp with time zone not null,
  snapshot jsonb not null,
  given_at timestamp with time zone not null,
  given_by uuid not null
);
alter table estimates add UNIQUE (organization_id, repair_order_id, version);
alter table estimates add PRIMARY KEY (organization_id, id);
alter table estimates add FOREIGN KEY (organization_id, repair_order_id) REFERENCES repair_orders(organization_id, id);
alter table estimates add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table estimates add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
CREATE INDEX estimates_visit ON public.estimates USING btree (organization_id, visit_id);
CREATE INDEX estimates_workshop ON public.estimates USING btree (organization_id, workshop_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table expert_calls (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  visit_id uuid not null,
  reason text not null,
  expert_id uuid,
  called_at timestamp with time zone not null,
  called_by uuid not null,
  arrived_at timestamp with time zone,
  arrived_by uuid
);
alter table expert_calls add PRIMARY KEY (organization_id, id);
alter table expert_calls add FOREIGN KEY (organization_id, called_by) REFERENCES staff(organization_id, id);
alter table expert_calls add FOREIGN KEY (organization_id, expert_id) REFERENCES staff(organization_id, id);
alter table expert_calls add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table expert_calls add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
CREATE INDEX expert_calls_caller ON public.expert_calls USING btree (organization_id, called_by);
CREATE INDEX expert_calls_day ON public.expert_calls USING btree (organization_id, workshop_id, called_at);
CREATE INDEX expert_calls_expert ON public.expert_calls USING btree (organization_id, expert_id);
CREATE INDEX expert_calls_visit ON public.expert_calls USING btree (organization_id, visit_id, id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table fault_codes (
  organization_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  code text not null,
  state text,
  said text,
  read_at timestamp with time zone not null,
  read_by uuid not null,
  removed_at timestamp with time zone,
  removed_by uuid
);
alter table fault_codes add PRIMARY KEY (organization_id, id);
alter table fault_codes add FOREIGN KEY (organization_id, read_by) REFERENCES staff(organization_id, id);
alter table fault_codes add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table fault_codes add CHECK ((code ~ '^[PBCU][0-3][0-9A-F]{3}(-[0-9A-F]{2})?$'::text));
CREATE UNIQUE INDEX fault_codes_once ON public.fault_codes USING btree (organization_id, visit_id, code) WHERE (removed_at IS NULL);
CREATE INDEX fault_codes_reader ON public.fault_codes USING btree (organization_id, read_by);
CREATE INDEX fault_codes_visit ON public.fault_codes USING btree (organization_id, visit_id, id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table files (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  sha256 text not null,
  media_type text not null,
  size_bytes integer not null,
  width integer,
  height integer,
  thumbnail_sha256 text,
  original_name text,
  purpose text not null default 'photo'::text,
  visit_id uuid,
  created_at timestamp with time zone not null,
  created_by uuid not null
);
alter table files add PRIMARY KEY (organization_id, id);
alter table files add FOREIGN KEY (organization_id) REFERENCES organizations(organization_id);
alter table files add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table files add CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text));
alter table files add CHECK ((size_bytes > 0));
CREATE INDEX files_visit ON public.files USING btree (organization_id, visit_id);
CREATE INDEX files_workshop ON public.files USING btree (organization_id, workshop_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table front_desks (
  organization_id uuid not null,
  workshop_id uuid not null,
  lounge_offers text,
  card_url text,
  shuttle_seats smallint not null default 0,
  taxis jsonb not null default '[]'::jsonb,
  version integer not null default 1
);
alter table front_desks add PRIMARY KEY (organization_id, workshop_id);
alter table front_desks add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table front_desks add CHECK (((shuttle_seats >= 0) AND (shuttle_seats <= 200)));
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table gate_passes (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  visit_id uuid not null,
  number text not null,
  code text not null,
  ground text not null,
  issued_at timestamp with time zone not null,
  issued_by uuid not null,
  used_at timestamp with time zone,
  used_by uuid,
  voided_at timestamp with time zone,
  void_reason text
);
alter table gate_passes add UNIQUE (organization_id, workshop_id, number);
alter table gate_passes add PRIMARY KEY (organization_id, id);
alter table gate_passes add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table gate_passes add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table gate_passes add CHECK ((ground = ANY (ARRAY['paid'::text, 'nothing-due'::text, 'on-account'::text, 'unrepaired'::text])));
CREATE INDEX gate_passes_by_code ON public.gate_passes USING btree (organization_id, workshop_id, code, id DESC);
CREATE UNIQUE INDEX gate_passes_code ON public.gate_passes USING btree (organization_id, workshop_id, code) WHERE ((used_at IS NULL) AND (voided_at IS NULL));
CREATE UNIQUE INDEX gate_passes_one_valid ON public.gate_passes USING btree (organization_id, visit_id) WHERE (voided_at IS NULL);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table guaranteed_times (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  visit_id uuid not null,
  repair_order_id uuid not null,
  job_id uuid not null,
  commitment_id uuid not null,
  texts jsonb not null,
  remedies jsonb not null,
  within_minutes integer not null,
  started_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  broken_at timestamp with time zone
);
alter table guaranteed_times add UNIQUE (organization_id, job_id, commitment_id);
alter table guaranteed_times add PRIMARY KEY (organization_id, id);
alter table guaranteed_times add FOREIGN KEY (organization_id, commitment_id) REFERENCES service_commitments(organization_id, id);
alter table guaranteed_times add FOREIGN KEY (organization_id, job_id) REFERENCES jobs(organization_id, id);
alter table guaranteed_times add FOREIGN KEY (organization_id, repair_order_id) REFERENCES repair_orders(organization_id, id);
alter table guaranteed_times add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table guaranteed_times add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table guaranteed_times add CHECK ((within_minutes > 0));
CREATE INDEX guaranteed_times_commitment ON public.guaranteed_times USING btree (organization_id, commitment_id);
CREATE INDEX guaranteed_times_order ON public.guaranteed_times USING btree (organization_id, repair_order_id);
CREATE INDEX guaranteed_times_visit ON public.guaranteed_times USING btree (organization_id, visit_id);
CREATE INDEX guaranteed_times_workshop ON public.guaranteed_times USING btree (organization_id, workshop_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table guide_rota (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  staff_id uuid not null,
  weekday smallint not null,
  starts time without time zone not null,
  ends time without time zone not null,
  created_at timestamp with time zone not null,
  created_by uuid not null,
  removed_at timestamp with time zone,
  removed_by uuid
);
alter table guide_rota add PRIMARY KEY (organization_id, id);
alter table guide_rota add FOREIGN KEY (organization_id, staff_id) REFERENCES staff(organization_id, id);
alter table guide_rota add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table guide_rota add CHECK (((weekday >= 1) AND (weekday <= 7)));
alter table guide_rota add CHECK ((starts < ends));
CREATE INDEX guide_rota_all ON public.guide_rota USING btree (organization_id, workshop_id);
CREATE INDEX guide_rota_staff ON public.guide_rota USING btree (organization_id, staff_id);
CREATE INDEX guide_rota_workshop ON public.guide_rota USING btree (organization_id, workshop_id, weekday) WHERE (removed_at IS NULL);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table handovers (
  organization_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  repair_order_id uuid not null,
  checks jsonb not null,
  note text,
  handed_over_at timestamp with time zone not null,
  handed_over_by uuid not null
);
alter table handovers add PRIMARY KEY (organization_id, id);
alter table handovers add FOREIGN KEY (organization_id, repair_order_id) REFERENCES repair_orders(organization_id, id);
alter table handovers add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
CREATE INDEX handovers_order ON public.handovers USING btree (organization_id, repair_order_id);
CREATE INDEX handovers_visit ON public.handovers USING btree (organization_id, visit_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table idempotency_keys (
  organization_id uuid not null,
  actor_id uuid not null,
  key text not null,
  request_hash bytea not null,
  status smallint not null,
  answer json not null,
  version integer,
  created_at timestamp with time zone not null default now()
);
alter table idempotency_keys add PRIMARY KEY (organization_id, actor_id, key);
alter table idempotency_keys add FOREIGN KEY (organization_id) REFERENCES organizations(organization_id);
alter table idempotency_keys add CHECK (((length(key) >= 8) AND (length(key) <= 200)));
CREATE INDEX idempotency_keys_age ON public.idempotency_keys USING btree (created_at);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table inspection_templates (
  organization_id uuid not null,
  workshop_id uuid not null,
  version integer not null,
  points jsonb not null,
  note text,
  valid_from timestamp with time zone not null,
  created_by uuid
);
alter table inspection_templates add PRIMARY KEY (organization_id, workshop_id, version);
alter table inspection_templates add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table inspections (
  organization_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  repair_order_id uuid not null,
  level text not null,
  job_id uuid,
  result text not null,
  checks jsonb not null,
  concern_results jsonb not null,
  road_test_km integer,
  reason text,
  failed_job_ids uuid[] not null default '{}'::uuid[],
  inspected_at timestamp with time zone not null,
  inspected_by uuid not null
);
alter table inspections add PRIMARY KEY (organization_id, id);
alter table inspections add FOREIGN KEY (organization_id, inspected_by) REFERENCES staff(organization_id, id);
alter table inspections add FOREIGN KEY (organization_id, job_id) REFERENCES jobs(organization_id, id);
alter table inspections add FOREIGN KEY (organization_id, repair_order_id) REFERENCES repair_orders(organization_id, id);
alter table inspections add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table inspections add CHECK ((level = ANY (ARRAY['self'::text, 'team'::text, 'final'::text])));
alter table inspections add CHECK ((result = ANY (ARRAY['pass'::text, 'fail'::text])));
CREATE INDEX inspections_inspector ON public.inspections USING btree (organization_id, inspected_by);
CREATE INDEX inspections_job ON public.inspections USING btree (organization_id, job_id);
CREATE INDEX inspections_order ON public.inspections USING btree (organization_id, repair_order_id);
CREATE INDEX inspections_visit ON public.inspections USING btree (organization_id, visit_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table interview_answers (
  organization_id uuid not null,
  id uuid not null,
  interview_id uuid not null,
  question_key text not null,
  choices text[] not null default '{}'::text[],
  words text,
  skipped_because text,
  answered_at timestamp with time zone not null,
  answered_by uuid not null
);
alter table interview_answers add PRIMARY KEY (organization_id, id);
alter table interview_answers add FOREIGN KEY (organization_id, answered_by) REFERENCES staff(organization_id, id);
alter table interview_answers add FOREIGN KEY (organization_id, interview_id) REFERENCES interviews(organization_id, id);
alter table interview_answers add CHECK (((cardinality(choices) > 0) OR (words IS NOT NULL) OR (skipped_because IS NOT NULL)));
CREATE INDEX interview_answers_author ON public.interview_answers USING btree (organization_id, answered_by);
CREATE INDEX interview_answers_interview ON public.interview_answers USING btree (organization_id, interview_id, id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table interview_summaries (
  organization_id uuid not null,
  id uuid not null,
  interview_id uuid not null,
  summary text not null,
  confirmed_by_name text not null,
  confirmed_at timestamp with time zone not null,
  recorded_by uuid not null
);
alter table interview_summaries add PRIMARY KEY (organization_id, id);
alter table interview_summaries add FOREIGN KEY (organization_id, interview_id) REFERENCES interviews(organization_id, id);
alter table interview_summaries add FOREIGN KEY (organization_id, recorded_by) REFERENCES staff(organization_id, id);
CREATE INDEX interview_summaries_author ON public.interview_summaries USING btree (organization_id, recorded_by);
CREATE INDEX interview_summaries_interview ON public.interview_summaries USING btree (organization_id, interview_id, id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table interviews (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  visit_id uuid not null,
  concern_id uuid not null,
  symptom text not null,
  set_version integer not null,
  locale text not null,
  part_said text,
  part_shown text,
  shown_at timestamp with time zone,
  shown_by uuid,
  begun_at timestamp with time zone not null,
  begun_by uuid not null,
  changed_at timestamp with time zone not null
);
alter table interviews add UNIQUE (organization_id, concern_id);
alter table interviews add PRIMARY KEY (organization_id, id);
alter table interviews add FOREIGN KEY (organization_id, begun_by) REFERENCES staff(organization_id, id);
alter table interviews add FOREIGN KEY (organization_id, concern_id) REFERENCES visit_concerns(organization_id, id);
alter table interviews add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table interviews add FOREIGN KEY (organization_id, workshop_id, symptom, set_version) REFERENCES question_sets(organization_id, workshop_id, symptom, version);
alter table interviews add CHECK (((part_shown IS NULL) = (shown_at IS NULL)));
alter table interviews add CHECK ((locale = ANY (ARRAY['zh-CN'::text, 'en'::text, 'es'::text])));
CREATE INDEX interviews_beginner ON public.interviews USING btree (organization_id, begun_by);
CREATE INDEX interviews_set ON public.interviews USING btree (organization_id, workshop_id, symptom, set_version);
CREATE INDEX interviews_visit ON public.interviews USING btree (organization_id, visit_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table job_alternatives (
  organization_id uuid not null,
  id uuid not null,
  repair_order_id uuid not null,
  job_id uuid not null,
  title text not null,
  total_minor bigint not null,
  planned_seconds integer not null default 0,
  lines jsonb not null,
  created_at timestamp with time zone not null,
  created_by uuid not null,
  removed_at timestamp with time zone,
  version integer not null default 1
);
alter table job_alternatives add PRIMARY KEY (organization_id, id);
alter table job_alternatives add FOREIGN KEY (organization_id, job_id) REFERENCES jobs(organization_id, id);
alter table job_alternatives add FOREIGN KEY (organization_id, repair_order_id) REFERENCES repair_orders(organization_id, id);
alter table job_alternatives add CHECK (((length(title) >= 1) AND (length(title) <= 300)));
CREATE INDEX job_alternatives_job ON public.job_alternatives USING btree (organization_id, job_id);
CREATE INDEX job_alternatives_order ON public.job_alternatives USING btree (organization_id, repair_order_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table job_photos (
  organization_id uuid not null,
  job_id uuid not null,
  file_id uuid not null
);
alter table job_photos add PRIMARY KEY (organization_id, job_id, file_id);
alter table job_photos add FOREIGN KEY (organization_id, file_id) REFERENCES files(organization_id, id);
alter table job_photos add FOREIGN KEY (organization_id, job_id) REFERENCES jobs(organization_id, id);
CREATE INDEX job_photos_file ON public.job_photos USING btree (organization_id, file_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table jobs (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  repair_order_id uuid not null,
  visit_id uuid not null,
  "position" integer not null,
  title text not null,
  concern_id uuid,
  op_code_id uuid,
  vague boolean not null default false,
  origin text not null default 'contract'::text,
  pricing_method text not null default 'item'::text,
  repair_category text not null default 'minor-repair'::text,
  skill text,
  state text not null,
  safety boolean not null default false,
  finding text,
  planned_seconds integer not null default 0,
  actual_seconds integer not null default 0,
  technician_id uuid,
  bay_id uuid,
  planned_from timestamp with time zone,
  planned_to timestamp with time zone,
  cause text,
  correction text,
  total_minor bigint not null default 0,
  authorized_minor bigint,
  approved_at timestamp with time zone,
  declined_at timestamp with time zone,
  decline_reason text,
  cancelled_at timestamp with time zone,
  cancelled_by uuid,
  cancel_reason text,
  started_at timestamp with time zone,
  finished_at timestamp with time zone,
  finished_by uuid,
  reworks integer not null default 0,
  created_at timestamp with time zone not null,
  created_by uuid not null,
  version integer not null default 1,
  package_id uuid,
  result_criterion text,
  risk_margin_minor bigint
);
alter table jobs add UNIQUE (organization_id, repair_order_id, "position");
alter table jobs add PRIMARY KEY (organization_id, id);
alter table jobs add FOREIGN KEY (organization_id, bay_id) REFERENCES bays(organization_id, id);
alter table jobs add FOREIGN KEY (organization_id, concern_id) REFERENCES visit_concerns(organization_id, id);
alter table jobs add FOREIGN KEY (organization_id, op_code_id) REFERENCES op_codes(organization_id, id);
alter table jobs add FOREIGN KEY (organization_id, package_id) REFERENCES packages(organization_id, id);
alter table jobs add FOREIGN KEY (organization_id, repair_order_id) REFERENCES repair_orders(organization_id, id);
alter table jobs add FOREIGN KEY (organization_id, technician_id) REFERENCES staff(organization_id, id);
alter table jobs add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table jobs add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table jobs add CHECK (((length(title) >= 1) AND (length(title) <= 300)));
alter table jobs add CHECK ((origin = ANY (ARRAY['contract'::text, 'additional'::text])));
alter table jobs add CHECK ((pricing_method = ANY (ARRAY['system'::text, 'symptom'::text, 'item'::text])));
alter table jobs add CHECK ((risk_margin_minor >= 0));
alter table jobs add CHECK ((state = ANY (ARRAY['planned'::text, 'proposed'::text, 'approved'::text, 'assigned'::text, 'in-progress'::text, 'paused'::text, 'finished'::text, 'declined'::text, 'cancelled'::text])));
CREATE INDEX jobs_bay ON public.jobs USING btree (organization_id, bay_id);
CREATE INDEX jobs_concern ON public.jobs USING btree (organization_id, concern_id);
CREATE INDEX jobs_op_code ON public.jobs USING btree (organization_id, op_code_id);
CREATE INDEX jobs_open ON public.jobs USING btree (organization_id, workshop_id, state) WHERE (state = ANY (ARRAY['approved'::text, 'assigned'::text, 'in-progress'::text, 'paused'::text, 'proposed'::text]));
CREATE INDEX jobs_package ON public.jobs USING btree (organization_id, package_id);
CREATE INDEX jobs_technician ON public.jobs USING btree (organization_id, technician_id, state);
CREATE INDEX jobs_visit ON public.jobs USING btree (organization_id, visit_id);
CREATE INDEX jobs_workshop ON public.jobs USING btree (organization_id, workshop_id, id DESC);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table journal_chains (
  organization_id uuid not null,
  chain_id uuid not null,
  sequence integer not null,
  hash bytea not null
);
alter table journal_chains add PRIMARY KEY (organization_id, chain_id);
alter table journal_chains add FOREIGN KEY (organization_id) REFERENCES organizations(organization_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table journal_entries (
  organization_id uuid not null,
  id bigint not null,
  recorded_at timestamp with time zone not null default now(),
  transaction_id xid8 not null default pg_current_xact_id(),
  workshop_id uuid,
  chain_id uuid not null,
  sequence integer not null,
  visit_id uuid,
  type text not null,
  at timestamp with time zone not null,
  actor_id uuid,
  device text,
  payload jsonb not null,
  previous_hash bytea not null,
  hash bytea not null
);
alter table journal_entries add PRIMARY KEY (organization_id, id, recorded_at);
CREATE INDEX journal_entries_chain ON ONLY public.journal_entries USING btree (organization_id, chain_id, sequence);
CREATE INDEX journal_entries_position ON ONLY public.journal_entries USING btree (transaction_id, id);
CREATE INDEX journal_entries_visit ON ONLY public.journal_entries USING btree (organization_id, visit_id, id);
CREATE INDEX journal_entries_workshop ON ONLY public.journal_entries USING btree (organization_id, workshop_id, id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table journal_seals (
  organization_id uuid not null,
  sealed_on date not null,
  chains integer not null,
  entries bigint not null,
  hash bytea not null,
  sealed_at timestamp with time zone not null default now()
);
alter table journal_seals add PRIMARY KEY (organization_id, sealed_on);
alter table journal_seals add FOREIGN KEY (organization_id) REFERENCES organizations(organization_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table labor_rates (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  name text not null,
  skill text,
  per_hour_minor bigint not null,
  valid_from date not null,
  valid_to date,
  version integer not null default 1
);
alter table labor_rates add PRIMARY KEY (organization_id, id);
alter table labor_rates add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table labor_rates add CHECK ((per_hour_minor >= 0));
CREATE INDEX labor_rates_workshop ON public.labor_rates USING btree (organization_id, workshop_id, valid_from);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table lounge_words (
  organization_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  words text not null,
  told_at timestamp with time zone not null,
  told_by uuid not null
);
alter table lounge_words add PRIMARY KEY (organization_id, id);
alter table lounge_words add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table lounge_words add CHECK (((length(words) >= 1) AND (length(words) <= 500)));
CREATE INDEX lounge_words_visit ON public.lounge_words USING btree (organization_id, visit_id, told_at DESC);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table notice_templates (
  organization_id uuid not null,
  workshop_id uuid not null,
  kind text not null,
  version integer not null,
  texts jsonb not null,
  note text,
  valid_from timestamp with time zone not null,
  created_by uuid not null
);
alter table notice_templates add PRIMARY KEY (organization_id, workshop_id, kind, version);
alter table notice_templates add FOREIGN KEY (organization_id, created_by) REFERENCES staff(organization_id, id);
alter table notice_templates add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table notice_templates add CHECK ((version > 0));
CREATE INDEX notice_templates_author ON public.notice_templates USING btree (organization_id, created_by);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table observations (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  visit_id uuid not null,
  concern_id uuid not null,
  choice text not null,
  report_on date,
  agreed_with text not null,
  agreed_at timestamp with time zone not null,
  agreed_by uuid not null,
  advisor_id uuid not null,
  result text,
  result_words text,
  result_at timestamp with time zone,
  result_by uuid,
  superseded_at timestamp with time zone,
  missed_at timestamp with time zone
);
alter table observations add PRIMARY KEY (organization_id, id);
alter table observations add FOREIGN KEY (organization_id, advisor_id) REFERENCES staff(organization_id, id);
alter table observations add FOREIGN KEY (organization_id, concern_id) REFERENCES visit_concerns(organization_id, id);
alter table observations add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table observations add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table observations add CHECK (((choice = 'observe'::text) = (report_on IS NOT NULL)));
alter table observations add CHECK (((result IS NULL) = (result_at IS NULL)));
alter table observations add CHECK ((choice = ANY (ARRAY['observe'::text, 'leave-car'::text])));
alter table observations add CHECK ((result = ANY (ARRAY['gone'::text, 'still-there'::text, 'not-reached'::text])));
CREATE INDEX observations_advisor ON public.observations USING btree (organization_id, advisor_id);
CREATE INDEX observations_concern ON public.observations USING btree (organization_id, concern_id);
CREATE INDEX observations_open ON public.observations USING btree (organization_id, workshop_id, report_on) WHERE ((result_at IS NULL) AND (superseded_at IS NULL) AND (report_on IS NOT NULL));
CREATE INDEX observations_results ON public.observations USING btree (organization_id, workshop_id, result_at DESC) WHERE (result_at IS NOT NULL);
CREATE INDEX observations_visit ON public.observations USING btree (organization_id, visit_id);
CREATE INDEX observations_workshop ON public.observations USING btree (organization_id, workshop_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table odometer_readings (
  organization_id uuid not null,
  id uuid not null,
  vehicle_id uuid not null,
  value integer not null,
  unit text not null,
  read_at timestamp with time zone not null,
  visit_id uuid,
  reason text,
  recorded_by uuid
);
alter table odometer_readings add PRIMARY KEY (organization_id, id);
alter table odometer_readings add FOREIGN KEY (organization_id, vehicle_id) REFERENCES vehicles(organization_id, id);
alter table odometer_readings add CHECK ((unit = ANY (ARRAY['km'::text, 'mi'::text])));
alter table odometer_readings add CHECK ((value >= 0));
CREATE INDEX odometer_readings_vehicle ON public.odometer_readings USING btree (organization_id, vehicle_id, read_at DESC);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table op_code_times (
  organization_id uuid not null,
  id uuid not null,
  op_code_id uuid not null,
  make text not null,
  model text,
  standard_seconds integer not null
);
alter table op_code_times add PRIMARY KEY (organization_id, id);
alter table op_code_times add FOREIGN KEY (organization_id, op_code_id) REFERENCES op_codes(organization_id, id);
alter table op_code_times add CHECK (((standard_seconds % 360) = 0));
CREATE INDEX op_code_times_op_code ON public.op_code_times USING btree (organization_id, op_code_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table op_codes (
  organization_id uuid not null,
  id uuid not null,
  code text not null,
  names jsonb not null,
  search_text text not null default ''::text,
  standard_seconds integer not null,
  skill text,
  repair_category text not null default 'minor-repair'::text,
  default_payer text not null default 'customer'::text,
  vague boolean not null default false,
  archived_at timestamp with time zone,
  version integer not null default 1
);
alter table op_codes add UNIQUE (organization_id, code);
alter table op_codes add PRIMARY KEY (organization_id, id);
alter table op_codes add FOREIGN KEY (organization_id) REFERENCES organizations(organization_id);
alter table op_codes add CHECK (((standard_seconds >= 0) AND ((standard_seconds % 360) = 0)));
CREATE INDEX op_codes_search ON public.op_codes USING gin (organization_id, search_text gin_trgm_ops);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table organizations (
  organization_id uuid not null,
  name text not null,
  demo boolean not null default false,
  created_at timestamp with time zone not null
);
alter table organizations add PRIMARY KEY (organization_id);
alter table organizations add CHECK (((length(name) >= 1) AND (length(name) <= 200)));
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table other_parts (
  organization_id uuid not null,
  line_id uuid not null,
  workshop_id uuid not null,
  visit_id uuid not null,
  part_id uuid not null,
  reason text not null,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  borne_at timestamp with time zone,
  borne_by uuid,
  borne_reason text
);
alter table other_parts add PRIMARY KEY (organization_id, line_id);
alter table other_parts add FOREIGN KEY (organization_id, line_id) REFERENCES repair_order_lines(organization_id, id);
alter table other_parts add FOREIGN KEY (organization_id, part_id) REFERENCES parts(organization_id, id);
alter table other_parts add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table other_parts add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table other_parts add CHECK (((borne_at IS NULL) = (borne_by IS NULL)));
CREATE INDEX other_parts_part ON public.other_parts USING btree (organization_id, part_id);
CREATE INDEX other_parts_visit ON public.other_parts USING btree (organization_id, visit_id);
CREATE INDEX other_parts_workshop ON public.other_parts USING btree (organization_id, workshop_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table overrun_reviews (
  organization_id uuid not null,
  id uuid not null,
  repair_order_id uuid not null,
  authorized_minor bigint not null,
  actual_minor bigint not null,
  tolerance_bp integer not null,
  outcome text not null,
  borne_minor bigint not null default 0,
  reason text,
  decided_by uuid not null,
  decided_at timestamp with time zone not null
);
alter table overrun_reviews add PRIMARY KEY (organization_id, id);
alter table overrun_reviews add FOREIGN KEY (organization_id, repair_order_id) REFERENCES repair_orders(organization_id, id);
CREATE INDEX overrun_reviews_order ON public.overrun_reviews USING btree (organization_id, repair_order_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table owner_consents (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  visit_id uuid not null,
  repair_order_id uuid not null,
  amount_minor bigint not null,
  given_by_name text not null,
  channel text not null,
  phone text,
  words text,
  given_at timestamp with time zone not null,
  recorded_by uuid not null,
  voided_at timestamp with time zone
);
alter table owner_consents add PRIMARY KEY (organization_id, id);
alter table owner_consents add FOREIGN KEY (organization_id, repair_order_id) REFERENCES repair_orders(organization_id, id);
alter table owner_consents add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table owner_consents add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table owner_consents add CHECK (((channel <> 'phone'::text) OR ((phone IS NOT NULL) AND (words IS NOT NULL))));
alter table owner_consents add CHECK ((amount_minor > 0));
alter table owner_consents add CHECK ((channel = ANY (ARRAY['phone'::text, 'link'::text])));
CREATE INDEX owner_consents_order ON public.owner_consents USING btree (organization_id, repair_order_id);
CREATE INDEX owner_consents_visit ON public.owner_consents USING btree (organization_id, visit_id);
CREATE INDEX owner_consents_workshop ON public.owner_consents USING btree (organization_id, workshop_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table package_lines (
  organization_id uuid not null,
  id uuid not null,
  package_id uuid not null,
  "position" integer not null,
  kind text not null,
  op_code_id uuid,
  part_id uuid,
  name text,
  hours_seconds integer,
  quantity_milli bigint,
  fixed_minor bigint
);
alter table package_lines add PRIMARY KEY (organization_id, id);
alter table package_lines add FOREIGN KEY (organization_id, op_code_id) REFERENCES op_codes(organization_id, id);
alter table package_lines add FOREIGN KEY (organization_id, package_id) REFERENCES packages(organization_id, id);
alter table package_lines add FOREIGN KEY (organization_id, part_id) REFERENCES parts(organization_id, id);
alter table package_lines add CHECK (((hours_seconds % 360) = 0));
alter table package_lines add CHECK (((op_code_id IS NOT NULL) OR (part_id IS NOT NULL) OR (name IS NOT NULL)));
alter table package_lines add CHECK ((fixed_minor >= 0));
alter table package_lines add CHECK ((kind = ANY (ARRAY['labor'::text, 'part'::text, 'sublet'::text, 'fee'::text])));
alter table package_lines add CHECK ((quantity_milli > 0));
CREATE INDEX package_lines_op_code ON public.package_lines USING btree (organization_id, op_code_id);
CREATE INDEX package_lines_package ON public.package_lines USING btree (organization_id, package_id, "position");
CREATE INDEX package_lines_part ON public.package_lines USING btree (organization_id, part_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table package_models (
  organization_id uuid not null,
  id uuid not null,
  package_id uuid not null,
  make text not null,
  model text,
  year_from smallint,
  year_to smallint
);
alter table package_models add PRIMARY KEY (organization_id, id);
alter table package_models add FOREIGN KEY (organization_id, package_id) REFERENCES packages(organization_id, id);
alter table package_models add CHECK (((year_from IS NULL) OR (year_to IS NULL) OR (year_from <= year_to)));
CREATE INDEX package_models_package ON public.package_models USING btree (organization_id, package_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table packages (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  code text not null,
  names jsonb not null,
  search_text text not null default ''::text,
  fixed_minor bigint,
  every_distance integer,
  distance_unit text not null default 'km'::text,
  every_months integer,
  published boolean not null default true,
  archived_at timestamp with time zone,
  version integer not null default 1
);
alter table packages add UNIQUE (organization_id, workshop_id, code);
alter table packages add PRIMARY KEY (organization_id, id);
alter table packages add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table packages add CHECK ((distance_unit = ANY (ARRAY['km'::text, 'mi'::text])));
alter table packages add CHECK ((every_distance > 0));
alter table packages add CHECK ((every_months > 0));
alter table packages add CHECK ((fixed_minor >= 0));
CREATE INDEX packages_search ON public.packages USING gin (organization_id, search_text gin_trgm_ops);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table paper_forms (
  organization_id uuid not null,
  workshop_id uuid not null,
  number integer not null,
  batch_id uuid not null,
  printed_at timestamp with time zone not null,
  printed_by uuid not null,
  used_at timestamp with time zone,
  used_by uuid,
  used_note text,
  visit_id uuid,
  paper_at timestamp with time zone,
  entered_at timestamp with time zone,
  entered_by uuid,
  scan_file_id uuid,
  voided_at timestamp with time zone,
  voided_by uuid,
  void_reason text
);
alter table paper_forms add PRIMARY KEY (organization_id, workshop_id, number);
alter table paper_forms add FOREIGN KEY (organization_id, scan_file_id) REFERENCES files(organization_id, id);
alter table paper_forms add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table paper_forms add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table paper_forms add CHECK (((entered_at IS NULL) = (paper_at IS NULL)));
alter table paper_forms add CHECK (((entered_at IS NULL) = (visit_id IS NULL)));
alter table paper_forms add CHECK (((entered_at IS NULL) OR (voided_at IS NULL)));
alter table paper_forms add CHECK ((number > 0));
CREATE INDEX paper_forms_batch ON public.paper_forms USING btree (organization_id, batch_id);
CREATE INDEX paper_forms_open ON public.paper_forms USING btree (organization_id, workshop_id, number) WHERE ((entered_at IS NULL) AND (voided_at IS NULL));
CREATE INDEX paper_forms_scan ON public.paper_forms USING btree (organization_id, scan_file_id);
CREATE INDEX paper_forms_visit ON public.paper_forms USING btree (organization_id, visit_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table part_movements (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  part_id uuid not null,
  kind text not null,
  quantity_milli bigint not null,
  resulting_milli bigint not null,
  unit_cost_minor bigint,
  reason text,
  reference text,
  line_id uuid,
  visit_id uuid,
  moved_at timestamp with time zone not null,
  moved_by uuid not null
);
alter table part_movements add PRIMARY KEY (organization_id, id);
alter table part_movements add FOREIGN KEY (organization_id, workshop_id, part_id) REFERENCES part_stock(organization_id, workshop_id, part_id);
alter table part_movements add CHECK ((kind = ANY (ARRAY['receipt'::text, 'issue'::text, 'return'::text, 'correction'::text])));
alter table part_movements add CHECK ((quantity_milli <> 0));
alter table part_movements add CHECK ((resulting_milli >= 0));
CREATE INDEX part_movements_line ON public.part_movements USING btree (organization_id, line_id);
CREATE INDEX part_movements_part ON public.part_movements USING btree (organization_id, workshop_id, part_id, id DESC);
CREATE INDEX part_movements_visit ON public.part_movements USING btree (organization_id, visit_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table part_orders (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  visit_id uuid not null,
  repair_order_id uuid not null,
  line_id uuid not null,
  part_id uuid,
  quantity_milli integer not null,
  note text,
  asked_at timestamp with time zone,
  asked_by uuid,
  supplier text,
  number text,
  reference text,
  unit_cost_minor bigint,
  ordered_at timestamp with time zone,
  ordered_by uuid,
  expected_at timestamp with time zone,
  arrived_milli integer not null default 0,
  arrived_at timestamp with time zone,
  arrived_by uuid,
  cancelled_at timestamp with time zone,
  cancelled_by uuid,
  cancelled_because text,
  version integer not null default 1
);
alter table part_orders add PRIMARY KEY (organization_id, id);
alter table part_orders add FOREIGN KEY (organization_id, line_id) REFERENCES repair_order_lines(organization_id, id);
alter table part_orders add FOREIGN KEY (organization_id, part_id) REFERENCES parts(organization_id, id);
alter table part_orders add FOREIGN KEY (organization_id, repair_order_id) REFERENCES repair_orders(organization_id, id);
alter table part_orders add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table part_orders add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table part_orders add CHECK (((arrived_at IS NULL) OR (cancelled_at IS NULL)));
alter table part_orders add CHECK (((arrived_at IS NULL) OR (ordered_at IS NOT NULL)));
alter table part_orders add CHECK (((asked_at IS NOT NULL) OR (ordered_at IS NOT NULL)));
alter table part_orders add CHECK (((cancelled_at IS NULL) = (cancelled_because IS NULL)));
alter table part_orders add CHECK (((ordered_at IS NULL) OR ((supplier IS NOT NULL) AND (number IS NOT NULL) AND (unit_cost_minor IS NOT NULL))));
alter table part_orders add CHECK ((arrived_milli >= 0));
alter table part_orders add CHECK ((quantity_milli > 0));
alter table part_orders add CHECK ((unit_cost_minor >= 0));
CREATE INDEX part_orders_line ON public.part_orders USING btree (organization_id, line_id);
CREATE UNIQUE INDEX part_orders_once ON public.part_orders USING btree (organization_id, line_id) WHERE ((arrived_at IS NULL) AND (cancelled_at IS NULL));
CREATE INDEX part_orders_open ON public.part_orders USING btree (organization_id, workshop_id, expected_at) WHERE ((arrived_at IS NULL) AND (cancelled_at IS NULL));
CREATE INDEX part_orders_order ON public.part_orders USING btree (organization_id, repair_order_id);
CREATE INDEX part_orders_part ON public.part_orders USING btree (organization_id, part_id);
CREATE INDEX part_orders_visit ON public.part_orders USING btree (organization_id, visit_id);
CREATE INDEX part_orders_workshop ON public.part_orders USING btree (organization_id, workshop_id, id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table part_stock (
  organization_id uuid not null,
  workshop_id uuid not null,
  part_id uuid not null,
  price_minor bigint not null,
  cost_minor bigint not null default 0,
  quantity_milli bigint not null default 0,
  location text,
  reorder_point_milli bigint not null default 0,
  version integer not null default 1,
  expected_at timestamp with time zone
);
alter table part_stock add PRIMARY KEY (organization_id, workshop_id, part_id);
alter table part_stock add FOREIGN KEY (organization_id, part_id) REFERENCES parts(organization_id, id);
alter table part_stock add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table part_stock add CHECK ((cost_minor >= 0));
alter table part_stock add CHECK ((price_minor >= 0));
alter table part_stock add CHECK ((quantity_milli >= 0));
CREATE INDEX part_stock_part ON public.part_stock USING btree (organization_id, part_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table parts (
  organization_id uuid not null,
  id uuid not null,
  number text not null,
  number_normalized text not null,
  names jsonb not null,
  search_text text not null default ''::text,
  source text not null default 'oem'::text,
  unit text not null default 'piece'::text,
  maker text,
  critical boolean not null default false,
  archived_at timestamp with time zone,
  version integer not null default 1
);
alter table parts add UNIQUE (organization_id, number);
alter table parts add PRIMARY KEY (organization_id, id);
alter table parts add FOREIGN KEY (organization_id) REFERENCES organizations(organization_id);
alter table parts add CHECK ((source = ANY (ARRAY['oem'::text, 'equivalent'::text, 'aftermarket'::text, 'reconditioned'::text])));
CREATE INDEX parts_search ON public.parts USING gin (organization_id, search_text gin_trgm_ops);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table payments (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  visit_id uuid not null,
  settlement_id uuid not null,
  number text not null,
  method text not null,
  amount_minor bigint not null,
  tendered_minor bigint,
  change_minor bigint,
  reference text,
  reverses_id uuid,
  reason text,
  received_at timestamp with time zone not null,
  received_by uuid not null
);
alter table payments add UNIQUE (organization_id, workshop_id, number);
alter table payments add PRIMARY KEY (organization_id, id);
alter table payments add FOREIGN KEY (organization_id, settlement_id) REFERENCES settlements(organization_id, id);
alter table payments add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table payments add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table payments add CHECK ((amount_minor <> 0));
alter table payments add CHECK ((method = ANY (ARRAY['cash'::text, 'card'::text, 'wechat-pay'::text, 'alipay'::text, 'bizum'::text, 'transfer'::text, 'deposit'::text])));
CREATE INDEX payments_day ON public.payments USING btree (organization_id, workshop_id, received_at);
CREATE UNIQUE INDEX payments_reversed_once ON public.payments USING btree (organization_id, reverses_id) WHERE (reverses_id IS NOT NULL);
CREATE INDEX payments_settlement ON public.payments USING btree (organization_id, settlement_id);
CREATE INDEX payments_visit ON public.payments USING btree (organization_id, visit_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table phone_calls (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  number text,
  customer_id uuid,
  vehicle_id uuid,
  visit_id uuid,
  purpose text,
  outcome text not null,
  note text,
  transferred_to uuid,
  call_back_due_at timestamp with time zone,
  called_back_at timestamp with time zone,
  called_back_by uuid,
  call_back_note text,
  called_at timestamp with time zone not null,
  taken_by uuid not null,
  version integer not null default 1
);
alter table phone_calls add PRIMARY KEY (organization_id, id);
alter table phone_calls add FOREIGN KEY (organization_id, customer_id) REFERENCES customers(organization_id, id);
alter table phone_calls add FOREIGN KEY (organization_id, transferred_to) REFERENCES staff(organization_id, id);
alter table phone_calls add FOREIGN KEY (organization_id, vehicle_id) REFERENCES vehicles(organization_id, id);
alter table phone_calls add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table phone_calls add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table phone_calls add CHECK (((outcome = 'call-back'::text) <= (call_back_due_at IS NOT NULL)));
alter table phone_calls add CHECK (((outcome = 'transferred'::text) = (transferred_to IS NOT NULL)));
alter table phone_calls add CHECK ((outcome = ANY (ARRAY['answered'::text, 'transferred'::text, 'call-back'::text, 'missed'::text])));
alter table phone_calls add CHECK ((purpose = ANY (ARRAY['appointment'::text, 'state'::text, 'price'::text, 'complaint'::text, 'advice'::text, 'breakdown'::text, 'other'::text])));
CREATE INDEX phone_calls_customer ON public.phone_calls USING btree (organization_id, customer_id);
CREATE INDEX phone_calls_due ON public.phone_calls USING btree (organization_id, workshop_id, call_back_due_at) WHERE ((call_back_due_at IS NOT NULL) AND (called_back_at IS NULL));
CREATE INDEX phone_calls_newest ON public.phone_calls USING btree (organization_id, workshop_id, id DESC);
CREATE INDEX phone_calls_transferred ON public.phone_calls USING btree (organization_id, transferred_to);
CREATE INDEX phone_calls_vehicle ON public.phone_calls USING btree (organization_id, vehicle_id);
CREATE INDEX phone_calls_visit ON public.phone_calls USING btree (organization_id, visit_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table plan_promises (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  visit_id uuid not null,
  promised_at timestamp with time zone not null,
  channel text not null,
  reason text,
  given_at timestamp with time zone not null,
  given_by uuid not null,
  superseded_at timestamp with time zone,
  kept_at timestamp with time zone,
  kept_by uuid,
  kept_channel text
);
alter table plan_promises add PRIMARY KEY (organization_id, id);
alter table plan_promises add FOREIGN KEY (organization_id, given_by) REFERENCES staff(organization_id, id);
alter table plan_promises add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table plan_promises add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table plan_promises add CHECK ((channel = ANY (ARRAY['phone'::text, 'message'::text, 'email'::text, 'on-site'::text])));
CREATE INDEX plan_promises_day ON public.plan_promises USING btree (organization_id, workshop_id, promised_at);
CREATE INDEX plan_promises_giver ON public.plan_promises USING btree (organization_id, given_by);
CREATE UNIQUE INDEX plan_promises_one ON public.plan_promises USING btree (organization_id, visit_id) WHERE (superseded_at IS NULL);
CREATE INDEX plan_promises_open ON public.plan_promises USING btree (organization_id, workshop_id, promised_at) WHERE ((superseded_at IS NULL) AND (kept_at IS NULL));
CREATE INDEX plan_promises_visit ON public.plan_promises USING btree (organization_id, visit_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table point_photos (
  organization_id uuid not null,
  point_result_id uuid not null,
  file_id uuid not null
);
alter table point_photos add PRIMARY KEY (organization_id, point_result_id, file_id);
alter table point_photos add FOREIGN KEY (organization_id, file_id) REFERENCES files(organization_id, id);
alter table point_photos add FOREIGN KEY (organization_id, point_result_id) REFERENCES point_results(organization_id, id);
CREATE INDEX point_photos_file ON public.point_photos USING btree (organization_id, file_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table point_results (
  organization_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  vehicle_id uuid not null,
  point text not null,
  grade text not null,
  value_milli bigint,
  reason text,
  note text,
  template_version integer not null,
  odometer integer,
  seen_at timestamp with time zone not null,
  device_at timestamp with time zone,
  seen_by uuid not null,
  version integer not null default 1
);
alter table point_results add UNIQUE (organization_id, visit_id, point);
alter table point_results add PRIMARY KEY (organization_id, id);
alter table point_results add FOREIGN KEY (organization_id, seen_by) REFERENCES staff(organization_id, id);
alter table point_results add FOREIGN KEY (organization_id, vehicle_id) REFERENCES vehicles(organization_id, id);
alter table point_results add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table point_results add CHECK (((grade <> 'not-inspected'::text) OR ((value_milli IS NULL) AND (reason IS NOT NULL))));
alter table point_results add CHECK ((grade = ANY (ARRAY['green'::text, 'amber'::text, 'red'::text, 'not-inspected'::text])));
CREATE INDEX point_results_point ON public.point_results USING btree (organization_id, vehicle_id, point, visit_id);
CREATE INDEX point_results_seen_by ON public.point_results USING btree (organization_id, seen_by);
CREATE INDEX point_results_vehicle ON public.point_results USING btree (organization_id, vehicle_id, visit_id DESC);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table possible_causes (
  organization_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  concern_id uuid,
  title text not null,
  from_minor bigint not null,
  to_minor bigint not null,
  customer_may_pay boolean not null,
  because text,
  noted_at timestamp with time zone not null,
  noted_by uuid not null,
  set_aside_at timestamp with time zone,
  set_aside_by uuid,
  set_aside_because text
);
alter table possible_causes add PRIMARY KEY (organization_id, id);
alter table possible_causes add FOREIGN KEY (organization_id, concern_id) REFERENCES visit_concerns(organization_id, id);
alter table possible_causes add FOREIGN KEY (organization_id, noted_by) REFERENCES staff(organization_id, id);
alter table possible_causes add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table possible_causes add CHECK (((length(title) >= 1) AND (length(title) <= 200)));
alter table possible_causes add CHECK (((set_aside_at IS NULL) = (set_aside_because IS NULL)));
alter table possible_causes add CHECK ((from_minor >= 0));
alter table possible_causes add CHECK ((to_minor >= from_minor));
CREATE INDEX possible_causes_author ON public.possible_causes USING btree (organization_id, noted_by);
CREATE INDEX possible_causes_concern ON public.possible_causes USING btree (organization_id, concern_id);
CREATE INDEX possible_causes_visit ON public.possible_causes USING btree (organization_id, visit_id, id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table possible_charge_notices (
  organization_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  grounds text[] not null,
  notice_version integer not null,
  shown text not null,
  signature_id uuid not null,
  signer_name text not null,
  signed_at timestamp with time zone not null,
  recorded_by uuid not null
);
alter table possible_charge_notices add PRIMARY KEY (organization_id, id);
alter table possible_charge_notices add FOREIGN KEY (organization_id, recorded_by) REFERENCES staff(organization_id, id);
alter table possible_charge_notices add FOREIGN KEY (organization_id, signature_id) REFERENCES signatures(organization_id, id);
alter table possible_charge_notices add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table possible_charge_notices add CHECK ((cardinality(grounds) > 0));
CREATE INDEX possible_charge_notices_author ON public.possible_charge_notices USING btree (organization_id, recorded_by);
CREATE INDEX possible_charge_notices_signature ON public.possible_charge_notices USING btree (organization_id, signature_id);
CREATE INDEX possible_charge_notices_visit ON public.possible_charge_notices USING btree (organization_id, visit_id, id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table pre_inspections (
  organization_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  outcome text not null,
  reasons text[] not null,
  note text,
  decided_by_name text,
  noted_at timestamp with time zone not null,
  noted_by uuid not null
);
alter table pre_inspections add PRIMARY KEY (organization_id, id);
alter table pre_inspections add FOREIGN KEY (organization_id, noted_by) REFERENCES staff(organization_id, id);
alter table pre_inspections add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table pre_inspections add CHECK (((outcome = 'done'::text) OR (note IS NOT NULL)));
alter table pre_inspections add CHECK ((outcome = ANY (ARRAY['done'::text, 'declined'::text])));
CREATE INDEX pre_inspections_author ON public.pre_inspections USING btree (organization_id, noted_by);
CREATE INDEX pre_inspections_visit ON public.pre_inspections USING btree (organization_id, visit_id, id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table price_list_entries (
  organization_id uuid not null,
  id uuid not null,
  price_list_id uuid not null,
  kind text not null,
  skill text,
  op_code_id uuid,
  part_id uuid,
  price_minor bigint not null
);
alter table price_list_entries add PRIMARY KEY (organization_id, id);
alter table price_list_entries add FOREIGN KEY (organization_id, op_code_id) REFERENCES op_codes(organization_id, id);
alter table price_list_entries add FOREIGN KEY (organization_id, part_id) REFERENCES parts(organization_id, id);
alter table price_list_entries add FOREIGN KEY (organization_id, price_list_id) REFERENCES price_lists(organization_id, id);
alter table price_list_entries add CHECK (((kind = 'hour'::text) OR (skill IS NULL)));
alter table price_list_entries add CHECK (((kind = 'operation'::text) = (op_code_id IS NOT NULL)));
alter table price_list_entries add CHECK (((kind = 'part'::text) = (part_id IS NOT NULL)));
alter table price_list_entries add CHECK ((kind = ANY (ARRAY['hour'::text, 'operation'::text, 'part'::text])));
alter table price_list_entries add CHECK ((price_minor >= 0));
CREATE INDEX price_list_entries_list ON public.price_list_entries USING btree (organization_id, price_list_id);
CREATE INDEX price_list_entries_op_code ON public.price_list_entries USING btree (organization_id, op_code_id);
CREATE INDEX price_list_entries_part ON public.price_list_entries USING btree (organization_id, part_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table price_lists (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  name text not null,
  customer_group_id uuid,
  make text,
  model text,
  valid_from date not null,
  valid_to date,
  archived_at timestamp with time zone,
  version integer not null default 1
);
alter table price_lists add PRIMARY KEY (organization_id, id);
alter table price_lists add FOREIGN KEY (organization_id, customer_group_id) REFERENCES customer_groups(organization_id, id);
alter table price_lists add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table price_lists add CHECK (((model IS NULL) OR (make IS NOT NULL)));
CREATE INDEX price_lists_group ON public.price_lists USING btree (organization_id, customer_group_id);
CREATE INDEX price_lists_workshop ON public.price_lists USING btree (organization_id, workshop_id, valid_from);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table question_sets (
  organization_id uuid not null,
  workshop_id uuid not null,
  symptom text not null,
  version integer not null,
  questions jsonb not null,
  note text,
  valid_from timestamp with time zone not null,
  created_by uuid
);
alter table question_sets add PRIMARY KEY (organization_id, workshop_id, symptom, version);
alter table question_sets add FOREIGN KEY (organization_id, created_by) REFERENCES staff(organization_id, id);
alter table question_sets add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table question_sets add CHECK ((version > 0));
CREATE INDEX question_sets_author ON public.question_sets USING btree (organization_id, created_by);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table recall_closings (
  organization_id uuid not null,
  id uuid not null,
  recall_id uuid not null,
  vehicle_id uuid not null,
  done_on date not null,
  reason text not null,
  closed_at timestamp with time zone not null,
  closed_by uuid not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  withdrawn_reason text
);
alter table recall_closings add PRIMARY KEY (organization_id, id);
alter table recall_closings add FOREIGN KEY (organization_id, recall_id) REFERENCES recalls(organization_id, id);
alter table recall_closings add FOREIGN KEY (organization_id, vehicle_id) REFERENCES vehicles(organization_id, id);
alter table recall_closings add CHECK (((length(reason) >= 1) AND (length(reason) <= 2000)));
alter table recall_closings add CHECK (((withdrawn_at IS NULL) = (withdrawn_reason IS NULL)));
CREATE UNIQUE INDEX recall_closings_once ON public.recall_closings USING btree (organization_id, vehicle_id, recall_id) WHERE (withdrawn_at IS NULL);
CREATE INDEX recall_closings_recall ON public.recall_closings USING btree (organization_id, recall_id);
CREATE INDEX recall_closings_vehicle ON public.recall_closings USING btree (organization_id, vehicle_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table recall_jobs (
  organization_id uuid not null,
  job_id uuid not null,
  recall_id uuid not null,
  vehicle_id uuid not null
);
alter table recall_jobs add PRIMARY KEY (organization_id, job_id);
alter table recall_jobs add FOREIGN KEY (organization_id, job_id) REFERENCES jobs(organization_id, id);
alter table recall_jobs add FOREIGN KEY (organization_id, recall_id) REFERENCES recalls(organization_id, id);
alter table recall_jobs add FOREIGN KEY (organization_id, vehicle_id) REFERENCES vehicles(organization_id, id);
CREATE INDEX recall_jobs_recall ON public.recall_jobs USING btree (organization_id, recall_id);
CREATE INDEX recall_jobs_vehicle ON public.recall_jobs USING btree (organization_id, vehicle_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table recall_models (
  organization_id uuid not null,
  id uuid not null,
  recall_id uuid not null,
  make_key text not null,
  model text,
  model_key text,
  year_from smallint,
  year_to smallint
);
alter table recall_models add PRIMARY KEY (organization_id, id);
alter table recall_models add FOREIGN KEY (organization_id, recall_id) REFERENCES recalls(organization_id, id);
CREATE INDEX recall_models_make ON public.recall_models USING btree (organization_id, make_key);
CREATE INDEX recall_models_recall ON public.recall_models USING btree (organization_id, recall_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table recall_vins (
  organization_id uuid not null,
  vin text not null,
  recall_id uuid not null
);
alter table recall_vins add PRIMARY KEY (organization_id, vin, recall_id);
alter table recall_vins add FOREIGN KEY (organization_id, recall_id) REFERENCES recalls(organization_id, id);
alter table recall_vins add CHECK ((vin ~ '^[A-HJ-NPR-Z0-9]{17}$'::text));
CREATE INDEX recall_vins_recall ON public.recall_vins USING btree (organization_id, recall_id, vin);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table recalls (
  organization_id uuid not null,
  id uuid not null,
  number text not null,
  kind text not null,
  titles jsonb not null,
  make text not null,
  safety boolean not null default false,
  published_on date not null,
  valid_until date,
  op_code_id uuid,
  package_code text,
  hours_seconds integer,
  vin_count integer not null default 0,
  created_at timestamp with time zone not null,
  created_by uuid not null,
  archived_at timestamp with time zone,
  version integer not null default 1
);
alter table recalls add UNIQUE (organization_id, number);
alter table recalls add PRIMARY KEY (organization_id, id);
alter table recalls add FOREIGN KEY (organization_id) REFERENCES organizations(organization_id);
alter table recalls add FOREIGN KEY (organization_id, op_code_id) REFERENCES op_codes(organization_id, id);
alter table recalls add CHECK (((hours_seconds >= 0) AND ((hours_seconds % 360) = 0)));
alter table recalls add CHECK (((length(make) >= 1) AND (length(make) <= 200)));
alter table recalls add CHECK (((length(number) >= 1) AND (length(number) <= 60)));
alter table recalls add CHECK (((valid_until IS NULL) OR (valid_until >= published_on)));
alter table recalls add CHECK ((kind = ANY (ARRAY['recall'::text, 'service-campaign'::text])));
alter table recalls add CHECK ((vin_count >= 0));
CREATE INDEX recalls_op_code ON public.recalls USING btree (organization_id, op_code_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table reception_measures (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  visit_id uuid not null,
  kind text not null,
  helper_id uuid,
  waited_minutes integer not null,
  taken_at timestamp with time zone not null,
  taken_by uuid not null
);
alter table reception_measures add PRIMARY KEY (organization_id, id);
alter table reception_measures add FOREIGN KEY (organization_id, helper_id) REFERENCES staff(organization_id, id);
alter table reception_measures add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table reception_measures add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table reception_measures add CHECK ((kind = ANY (ARRAY['manager-receives'::text, 'agent-greets'::text, 'test-drive'::text, 'expert-at-desk'::text, 'paper-orders'::text])));
alter table reception_measures add CHECK ((waited_minutes >= 0));
CREATE INDEX reception_measures_day ON public.reception_measures USING btree (organization_id, workshop_id, taken_at);
CREATE INDEX reception_measures_helper ON public.reception_measures USING btree (organization_id, helper_id);
CREATE INDEX reception_measures_visit ON public.reception_measures USING btree (organization_id, visit_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table recommendations (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  visit_id uuid not null,
  vehicle_id uuid not null,
  point_result_id uuid not null,
  point text not null,
  names jsonb not null,
  grade text not null,
  urgency text not null,
  op_code_id uuid,
  price_minor bigint,
  due_on date,
  due_odometer integer,
  state text not null,
  reason text,
  job_id uuid,
  decided_at timestamp with time zone,
  decided_by uuid,
  created_at timestamp with time zone not null,
  created_by uuid not null,
  version integer not null default 1,
  refusal_signature_id uuid,
  refusal_document_id uuid,
  excused_at timestamp with time zone,
  excused_by uuid,
  excuse_reason text
);
alter table recommendations add UNIQUE (organization_id, point_result_id);
alter table recommendations add PRIMARY KEY (organization_id, id);
alter table recommendations add FOREIGN KEY (organization_id, job_id) REFERENCES jobs(organization_id, id);
alter table recommendations add FOREIGN KEY (organization_id, op_code_id) REFERENCES op_codes(organization_id, id);
alter table recommendations add FOREIGN KEY (organization_id, point_result_id) REFERENCES point_results(organization_id, id);
alter table recommendations add FOREIGN KEY (organization_id, refusal_document_id) REFERENCES documents(organization_id, id);
alter table recommendations add FOREIGN KEY (organization_id, refusal_signature_id) REFERENCES signatures(organization_id, id);
alter table recommendations add FOREIGN KEY (organization_id, vehicle_id) REFERENCES vehicles(organization_id, id);
alter table recommendations add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table recommendations add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table recommendations add CHECK (((length(excuse_reason) >= 1) AND (length(excuse_reason) <= 2000)));
alter table recommendations add CHECK (((state <> 'accepted'::text) OR (job_id IS NOT NULL)));
alter table recommendations add CHECK (((state <> 'declined'::text) OR (reason IS NOT NULL)));
alter table recommendations add CHECK ((grade = ANY (ARRAY['amber'::text, 'red'::text])));
alter table recommendations add CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text])));
alter table recommendations add CHECK ((urgency = ANY (ARRAY['now'::text, 'soon'::text, 'later'::text])));
CREATE INDEX recommendations_given ON public.recommendations USING btree (organization_id, workshop_id, created_at);
CREATE INDEX recommendations_job ON public.recommendations USING btree (organization_id, job_id);
CREATE INDEX recommendations_op_code ON public.recommendations USING btree (organization_id, op_code_id);
CREATE INDEX recommendations_refusal_document ON public.recommendations USING btree (organization_id, refusal_document_id);
CREATE INDEX recommendations_refusal_signature ON public.recommendations USING btree (organization_id, refusal_signature_id);
CREATE INDEX recommendations_vehicle ON public.recommendations USING btree (organization_id, vehicle_id, state, visit_id DESC);
CREATE INDEX recommendations_visit ON public.recommendations USING btree (organization_id, visit_id);
CREATE INDEX recommendations_workshop ON public.recommendations USING btree (organization_id, workshop_id, id DESC);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table repair_order_lines (
  organization_id uuid not null,
  id uuid not null,
  repair_order_id uuid not null,
  job_id uuid not null,
  "position" integer not null,
  kind text not null,
  code text,
  name text not null,
  op_code_id uuid,
  part_id uuid,
  source text,
  hours_seconds integer,
  rate_minor bigint,
  quantity_milli bigint,
  unit_price_minor bigint,
  fixed_minor bigint,
  discount_bp integer not null default 0,
  discount_minor bigint not null default 0,
  tax_rate_bp integer not null,
  net_minor bigint not null,
  tax_minor bigint not null,
  total_minor bigint not null,
  shares jsonb not null,
  authorized_minor bigint,
  issued_milli bigint not null default 0,
  actual_reason text,
  actual_at timestamp with time zone,
  actual_by uuid,
  removed_at timestamp with time zone,
  removed_by uuid,
  created_at timestamp with time zone not null,
  created_by uuid not null,
  version integer not null default 1,
  price_origin text not null default 'typed'::text,
  price_list_id uuid,
  price_list_name text,
  critical boolean not null default false,
  certificate text,
  role text
);
alter table repair_order_lines add PRIMARY KEY (organization_id, id);
alter table repair_order_lines add FOREIGN KEY (organization_id, job_id) REFERENCES jobs(organization_id, id);
alter table repair_order_lines add FOREIGN KEY (organization_id, op_code_id) REFERENCES op_codes(organization_id, id);
alter table repair_order_lines add FOREIGN KEY (organization_id, part_id) REFERENCES parts(organization_id, id);
alter table repair_order_lines add FOREIGN KEY (organization_id, price_list_id) REFERENCES price_lists(organization_id, id);
alter table repair_order_lines add FOREIGN KEY (organization_id, repair_order_id) REFERENCES repair_orders(organization_id, id);
alter table repair_order_lines add CHECK (((net_minor + tax_minor) = total_minor));
alter table repair_order_lines add CHECK ((kind = ANY (ARRAY['labor'::text, 'part'::text, 'sublet'::text, 'fee'::text])));
alter table repair_order_lines add CHECK ((price_origin = ANY (ARRAY['typed'::text, 'standard'::text, 'list'::text, 'package'::text, 'none'::text])));
alter table repair_order_lines add CHECK ((role = 'risk-margin'::text));
alter table repair_order_lines add CHECK ((source = ANY (ARRAY['oem'::text, 'equivalent'::text, 'aftermarket'::text, 'reconditioned'::text, 'customer-supplied'::text])));
CREATE INDEX repair_order_lines_job ON public.repair_order_lines USING btree (organization_id, job_id);
CREATE INDEX repair_order_lines_op_code ON public.repair_order_lines USING btree (organization_id, op_code_id);
CREATE INDEX repair_order_lines_order ON public.repair_order_lines USING btree (organization_id, repair_order_id);
CREATE INDEX repair_order_lines_part ON public.repair_order_lines USING btree (organization_id, part_id);
CREATE INDEX repair_order_lines_price_list ON public.repair_order_lines USING btree (organization_id, price_list_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table repair_orders (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  visit_id uuid not null,
  number text not null,
  state text not null,
  vehicle_id uuid not null,
  customer_id uuid not null,
  currency text not null,
  locale text not null,
  prices_include_tax boolean not null,
  net_minor bigint not null default 0,
  tax_minor bigint not null default 0,
  total_minor bigint not null default 0,
  authorized_minor bigint,
  estimate_version integer not null default 0,
  estimated_at timestamp with time zone,
  estimated_by uuid,
  jobs_confirmed boolean not null default false,
  price_confirmed boolean not null default false,
  time_confirmed boolean not null default false,
  wash boolean,
  wash_confirmed boolean not null default false,
  keep_old_parts boolean,
  old_parts_confirmed boolean not null default false,
  promised_at timestamp with time zone,
  signed_at timestamp with time zone,
  signed_by_name text,
  contract_version integer not null default 0,
  emergency_released_at timestamp with time zone,
  emergency_released_by uuid,
  emergency_reason text,
  started_at timestamp with time zone,
  work_finished_at timestamp with time zone,
  inspected_at timestamp with time zone,
  inspected_by uuid,
  handed_over_at timestamp with time zone,
  handed_over_by uuid,
  overrun_borne_by uuid,
  overrun_reason text,
  settled_at timestamp with time zone,
  settled_by uuid,
  delivered_at timestamp with time zone,
  delivered_by uuid,
  cancelled_at timestamp with time zone,
  cancelled_by uuid,
  cancel_reason text,
  created_at timestamp with time zone not null,
  created_by uuid not null,
  version integer not null default 1,
  estimate_valid_until timestamp with time zone,
  acknowledged_notices text[] not null default '{}'::text[],
  pick_up_code text
);
alter table repair_orders add UNIQUE (organization_id, workshop_id, number);
alter table repair_orders add PRIMARY KEY (organization_id, id);
alter table repair_orders add FOREIGN KEY (organization_id, customer_id) REFERENCES customers(organization_id, id);
alter table repair_orders add FOREIGN KEY (organization_id, vehicle_id) REFERENCES vehicles(organization_id, id);
alter table repair_orders add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table repair_orders add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table repair_orders add CHECK ((pick_up_code ~ '^[0-9]{6}$'::text));
alter table repair_orders add CHECK ((state = ANY (ARRAY['open'::text, 'estimated'::text, 'authorized'::text, 'in-progress'::text, 'work-finished'::text, 'inspected'::text, 'handed-over'::text, 'settled'::text, 'delivered'::text, 'cancelled'::text])));
CREATE INDEX repair_orders_customer ON public.repair_orders USING btree (organization_id, customer_id, id DESC);
CREATE INDEX repair_orders_newest ON public.repair_orders USING btree (organization_id, workshop_id, id DESC);
CREATE INDEX repair_orders_number ON public.repair_orders USING gin (organization_id, order_number_searched(number) gin_trgm_ops);
CREATE UNIQUE INDEX repair_orders_one_open ON public.repair_orders USING btree (organization_id, visit_id) WHERE (state <> 'cancelled'::text);
CREATE INDEX repair_orders_state ON public.repair_orders USING btree (organization_id, workshop_id, state, id DESC);
CREATE INDEX repair_orders_vehicle ON public.repair_orders USING btree (organization_id, vehicle_id, id DESC);
CREATE INDEX repair_orders_visit ON public.repair_orders USING btree (organization_id, visit_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table reproductions (
  organization_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  concern_id uuid not null,
  reproduced boolean not null,
  how text,
  tried_at timestamp with time zone not null,
  tried_by uuid not null
);
alter table reproductions add PRIMARY KEY (organization_id, id);
alter table reproductions add FOREIGN KEY (organization_id, concern_id) REFERENCES visit_concerns(organization_id, id);
alter table reproductions add FOREIGN KEY (organization_id, tried_by) REFERENCES staff(organization_id, id);
alter table reproductions add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table reproductions add CHECK (((NOT reproduced) OR (how IS NOT NULL)));
CREATE INDEX reproductions_concern ON public.reproductions USING btree (organization_id, concern_id, id);
CREATE INDEX reproductions_tester ON public.reproductions USING btree (organization_id, tried_by);
CREATE INDEX reproductions_visit ON public.reproductions USING btree (organization_id, visit_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table script_versions (
  organization_id uuid not null,
  workshop_id uuid not null,
  occasion text not null,
  version integer not null,
  words_zh text not null,
  words_en text not null,
  words_es text not null,
  note text,
  written_at timestamp with time zone not null,
  written_by uuid not null
);
alter table script_versions add PRIMARY KEY (organization_id, workshop_id, occasion, version);
alter table script_versions add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table service_commitments (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  kind text not null,
  "position" integer not null default 0,
  texts jsonb not null,
  remedies jsonb not null,
  op_code_id uuid,
  package_id uuid,
  within_minutes integer,
  when_booked boolean not null default false,
  valid_from date not null,
  valid_to date,
  version integer not null default 1
);
alter table service_commitments add PRIMARY KEY (organization_id, id);
alter table service_commitments add FOREIGN KEY (organization_id, op_code_id) REFERENCES op_codes(organization_id, id);
alter table service_commitments add FOREIGN KEY (organization_id, package_id) REFERENCES packages(organization_id, id);
alter table service_commitments add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table service_commitments add CHECK ((kind = ANY (ARRAY['quality'::text, 'parts'::text, 'time'::text])));
alter table service_commitments add CHECK ((within_minutes > 0));
CREATE INDEX service_commitments_op_code ON public.service_commitments USING btree (organization_id, op_code_id);
CREATE INDEX service_commitments_package ON public.service_commitments USING btree (organization_id, package_id);
CREATE INDEX service_commitments_workshop ON public.service_commitments USING btree (organization_id, workshop_id, "position");
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table service_standards (
  organization_id uuid not null,
  workshop_id uuid not null,
  version integer not null,
  parameters jsonb not null,
  valid_from timestamp with time zone not null,
  created_by uuid,
  note text
);
alter table service_standards add PRIMARY KEY (organization_id, workshop_id, version);
alter table service_standards add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table settlements (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  visit_id uuid not null,
  repair_order_id uuid,
  number text not null,
  payer text not null,
  customer_id uuid,
  currency text not null,
  net_minor bigint not null,
  tax_minor bigint not null,
  total_minor bigint not null,
  paid_minor bigint not null default 0,
  on_account boolean not null default false,
  released_by uuid,
  release_reason text,
  sheet jsonb not null,
  reverses_id uuid,
  reversed_by_id uuid,
  issued_at timestamp with time zone not null,
  issued_by uuid not null,
  version integer not null default 1
);
alter table settlements add UNIQUE (organization_id, workshop_id, number);
alter table settlements add PRIMARY KEY (organization_id, id);
alter table settlements add FOREIGN KEY (organization_id, customer_id) REFERENCES customers(organization_id, id);
alter table settlements add FOREIGN KEY (organization_id, repair_order_id) REFERENCES repair_orders(organization_id, id);
alter table settlements add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table settlements add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table settlements add CHECK (((net_minor + tax_minor) = total_minor));
alter table settlements add CHECK ((payer = ANY (ARRAY['customer'::text, 'warranty'::text, 'insurer'::text, 'internal'::text, 'goodwill'::text])));
CREATE INDEX settlements_customer ON public.settlements USING btree (organization_id, customer_id);
CREATE INDEX settlements_newest ON public.settlements USING btree (organization_id, workshop_id, id DESC);
CREATE INDEX settlements_order ON public.settlements USING btree (organization_id, repair_order_id);
CREATE INDEX settlements_unpaid ON public.settlements USING btree (organization_id, workshop_id, id DESC) WHERE ((paid_minor < total_minor) AND (reverses_id IS NULL) AND (reversed_by_id IS NULL));
CREATE INDEX settlements_visit ON public.settlements USING btree (organization_id, visit_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table signatures (
  organization_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  subject_id uuid not null,
  purpose text not null,
  signer_name text not null,
  file_id uuid not null,
  image_sha256 text not null,
  signed_at timestamp with time zone not null,
  device text,
  recorded_by uuid not null,
  voided_at timestamp with time zone,
  void_reason text
);
alter table signatures add PRIMARY KEY (organization_id, id);
alter table signatures add FOREIGN KEY (organization_id, file_id) REFERENCES files(organization_id, id);
alter table signatures add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table signatures add CHECK ((purpose ~ '^[a-z][a-z-]{2,39}$'::text));
CREATE INDEX signatures_file ON public.signatures USING btree (organization_id, file_id);
CREATE INDEX signatures_subject ON public.signatures USING btree (organization_id, subject_id);
CREATE INDEX signatures_visit ON public.signatures USING btree (organization_id, visit_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table staff (
  organization_id uuid not null,
  id uuid not null,
  user_id uuid,
  name text not null,
  employee_number text,
  phone text,
  email text,
  sign_in_ended_at timestamp with time zone,
  created_at timestamp with time zone not null,
  archived_at timestamp with time zone,
  version integer not null default 1
);
alter table staff add UNIQUE (organization_id, employee_number);
alter table staff add UNIQUE (organization_id, user_id);
alter table staff add PRIMARY KEY (organization_id, id);
alter table staff add FOREIGN KEY (organization_id) REFERENCES organizations(organization_id);
CREATE INDEX staff_user ON public.staff USING btree (user_id) WHERE (user_id IS NOT NULL);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table staff_absences (
  organization_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  reason text not null
);
alter table staff_absences add PRIMARY KEY (organization_id, id);
alter table staff_absences add FOREIGN KEY (organization_id, staff_id) REFERENCES staff(organization_id, id);
alter table staff_absences add CHECK ((starts_on <= ends_on));
CREATE INDEX staff_absences_staff ON public.staff_absences USING btree (organization_id, staff_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table staff_roles (
  organization_id uuid not null,
  staff_id uuid not null,
  workshop_id uuid not null,
  role text not null
);
alter table staff_roles add PRIMARY KEY (organization_id, staff_id, workshop_id, role);
alter table staff_roles add FOREIGN KEY (organization_id, staff_id) REFERENCES staff(organization_id, id);
alter table staff_roles add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
CREATE INDEX staff_roles_workshop ON public.staff_roles USING btree (organization_id, workshop_id, role);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table staff_shifts (
  organization_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  workshop_id uuid not null,
  weekday smallint not null,
  starts time without time zone not null,
  ends time without time zone not null,
  valid_from date,
  valid_to date
);
alter table staff_shifts add PRIMARY KEY (organization_id, id);
alter table staff_shifts add FOREIGN KEY (organization_id, staff_id) REFERENCES staff(organization_id, id);
alter table staff_shifts add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table staff_shifts add CHECK (((weekday >= 1) AND (weekday <= 7)));
alter table staff_shifts add CHECK ((starts < ends));
CREATE INDEX staff_shifts_staff ON public.staff_shifts USING btree (organization_id, staff_id);
CREATE INDEX staff_shifts_workshop ON public.staff_shifts USING btree (organization_id, workshop_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table staff_skills (
  organization_id uuid not null,
  staff_id uuid not null,
  skill text not null,
  level smallint not null default 2
);
alter table staff_skills add PRIMARY KEY (organization_id, staff_id, skill);
alter table staff_skills add FOREIGN KEY (organization_id, staff_id) REFERENCES staff(organization_id, id);
alter table staff_skills add CHECK (((level >= 1) AND (level <= 3)));
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table tax_rates (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  name text not null,
  rate_bp integer not null,
  applies_to text not null,
  valid_from date not null,
  valid_to date,
  version integer not null default 1
);
alter table tax_rates add PRIMARY KEY (organization_id, id);
alter table tax_rates add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table tax_rates add CHECK (((rate_bp >= 0) AND (rate_bp <= 10000)));
alter table tax_rates add CHECK ((applies_to = ANY (ARRAY['labor'::text, 'part'::text, 'all'::text])));
CREATE INDEX tax_rates_workshop ON public.tax_rates USING btree (organization_id, workshop_id, valid_from);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table uploads (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  piece_upload_id text not null,
  original_name text,
  size_bytes integer not null,
  received_bytes integer not null default 0,
  visit_id uuid,
  purpose text not null,
  file_id uuid,
  created_at timestamp with time zone not null,
  created_by uuid not null
);
alter table uploads add PRIMARY KEY (organization_id, id);
alter table uploads add FOREIGN KEY (organization_id) REFERENCES organizations(organization_id);
alter table uploads add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table uploads add CHECK ((size_bytes > 0));
CREATE INDEX uploads_workshop ON public.uploads USING btree (organization_id, workshop_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table vehicle_owners (
  organization_id uuid not null,
  id uuid not null,
  vehicle_id uuid not null,
  customer_id uuid not null,
  owned_from timestamp with time zone not null,
  owned_to timestamp with time zone
);
alter table vehicle_owners add PRIMARY KEY (organization_id, id);
alter table vehicle_owners add FOREIGN KEY (organization_id, customer_id) REFERENCES customers(organization_id, id);
alter table vehicle_owners add FOREIGN KEY (organization_id, vehicle_id) REFERENCES vehicles(organization_id, id);
CREATE INDEX vehicle_owners_customer ON public.vehicle_owners USING btree (organization_id, customer_id);
CREATE INDEX vehicle_owners_vehicle ON public.vehicle_owners USING btree (organization_id, vehicle_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table vehicle_plates (
  organization_id uuid not null,
  id uuid not null,
  vehicle_id uuid not null,
  plate_text text not null,
  plate_normalized text not null,
  plate_country text not null,
  seen_from timestamp with time zone not null,
  seen_to timestamp with time zone
);
alter table vehicle_plates add PRIMARY KEY (organization_id, id);
alter table vehicle_plates add FOREIGN KEY (organization_id, vehicle_id) REFERENCES vehicles(organization_id, id);
CREATE INDEX vehicle_plates_normalized ON public.vehicle_plates USING btree (organization_id, plate_normalized);
CREATE INDEX vehicle_plates_vehicle ON public.vehicle_plates USING btree (organization_id, vehicle_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table vehicles (
  organization_id uuid not null,
  id uuid not null,
  vin text,
  plate_text text,
  plate_normalized text,
  plate_country text,
  plate_kind text,
  make text,
  model text,
  model_year smallint,
  colour text,
  engine_number text,
  energy text,
  body text,
  first_registered_on date,
  warranty_starts_on date,
  warranty_ends_on date,
  warranty_ends_odometer integer,
  owner_id uuid,
  odometer integer,
  odometer_unit text not null default 'km'::text,
  odometer_read_at timestamp with time zone,
  search_text text not null default ''::text,
  created_at timestamp with time zone not null,
  created_by uuid,
  archived_at timestamp with time zone,
  version integer not null default 1,
  drive_side text
);
alter table vehicles add PRIMARY KEY (organization_id, id);
alter table vehicles add FOREIGN KEY (organization_id) REFERENCES organizations(organization_id);
alter table vehicles add FOREIGN KEY (organization_id, owner_id) REFERENCES customers(organization_id, id);
alter table vehicles add CHECK ((body = ANY (ARRAY['sedan'::text, 'suv'::text, 'van'::text, 'pickup'::text])));
alter table vehicles add CHECK ((drive_side = ANY (ARRAY['left'::text, 'right'::text])));
alter table vehicles add CHECK ((energy = ANY (ARRAY['petrol'::text, 'diesel'::text, 'hybrid'::text, 'plug-in-hybrid'::text, 'electric'::text, 'gas'::text])));
alter table vehicles add CHECK ((odometer >= 0));
alter table vehicles add CHECK ((odometer_unit = ANY (ARRAY['km'::text, 'mi'::text])));
alter table vehicles add CHECK ((vin ~ '^[A-HJ-NPR-Z0-9]{17}$'::text));
CREATE INDEX vehicles_archived ON public.vehicles USING btree (organization_id, id) WHERE (archived_at IS NOT NULL);
CREATE INDEX vehicles_newest ON public.vehicles USING btree (organization_id, id DESC);
CREATE INDEX vehicles_owner ON public.vehicles USING btree (organization_id, owner_id);
CREATE UNIQUE INDEX vehicles_plate ON public.vehicles USING btree (organization_id, plate_country, plate_normalized) WHERE ((plate_normalized IS NOT NULL) AND (archived_at IS NULL));
CREATE INDEX vehicles_search ON public.vehicles USING gin (organization_id, search_text gin_trgm_ops);
CREATE UNIQUE INDEX vehicles_vin ON public.vehicles USING btree (organization_id, vin) WHERE (vin IS NOT NULL);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table visit_belongings (
  organization_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  name text not null,
  quantity integer not null default 1,
  returned_at timestamp with time zone,
  returned_by uuid,
  created_at timestamp with time zone not null,
  created_by uuid not null,
  unreturned_reason text,
  unreturned_at timestamp with time zone,
  unreturned_by uuid
);
alter table visit_belongings add PRIMARY KEY (organization_id, id);
alter table visit_belongings add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table visit_belongings add CHECK (((length(unreturned_reason) >= 1) AND (length(unreturned_reason) <= 2000)));
alter table visit_belongings add CHECK ((quantity > 0));
CREATE INDEX visit_belongings_visit ON public.visit_belongings USING btree (organization_id, visit_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table visit_concerns (
  organization_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  "position" integer not null,
  words text not null,
  kind text not null default 'other'::text,
  note text,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  withdraw_reason text,
  created_at timestamp with time zone not null,
  created_by uuid not null
);
alter table visit_concerns add UNIQUE (organization_id, visit_id, "position");
alter table visit_concerns add PRIMARY KEY (organization_id, id);
alter table visit_concerns add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table visit_concerns add CHECK (((length(words) >= 1) AND (length(words) <= 2000)));
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table visit_papers (
  organization_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  kind text not null,
  valid_until date,
  complete boolean not null,
  note text,
  taken_at timestamp with time zone not null,
  device_at timestamp with time zone,
  taken_by uuid not null,
  returned_at timestamp with time zone,
  returned_by uuid,
  unreturned_reason text,
  unreturned_at timestamp with time zone,
  unreturned_by uuid
);
alter table visit_papers add PRIMARY KEY (organization_id, id);
alter table visit_papers add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table visit_papers add CHECK (((length(unreturned_reason) >= 1) AND (length(unreturned_reason) <= 2000)));
alter table visit_papers add CHECK ((kind = ANY (ARRAY['vehicle-licence'::text, 'driving-licence'::text, 'insurance'::text, 'warranty-booklet'::text, 'service-booklet'::text, 'inspection-report'::text, 'power-of-attorney'::text, 'other'::text])));
CREATE INDEX visit_papers_visit ON public.visit_papers USING btree (organization_id, visit_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table visits (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  state text not null,
  vehicle_id uuid not null,
  customer_id uuid,
  drop_off_name text,
  drop_off_phone text,
  drop_off_is_owner boolean,
  arrived_at timestamp with time zone not null,
  arrived_by uuid not null,
  arrival_channel text not null,
  first_visit boolean not null default false,
  advisor_id uuid,
  greeted_at timestamp with time zone,
  greeted_by uuid,
  told_wait_minutes integer,
  main_purpose text,
  other_purposes text[] not null default '{}'::text[],
  protected_at timestamp with time zone,
  protected_by uuid,
  unprotected_at timestamp with time zone,
  unprotected_by uuid,
  odometer integer,
  odometer_unit text,
  fuel_percent smallint,
  warning_lamps text[] not null default '{}'::text[],
  condition_noted_at timestamp with time zone,
  condition_noted_by uuid,
  no_damage_seen boolean,
  key_tag text,
  key_place text,
  key_held_by text,
  key_returned_at timestamp with time zone,
  promised_at timestamp with time zone,
  first_promised_at timestamp with time zone,
  promise_reason text,
  due_minor bigint not null default 0,
  settled boolean not null default false,
  left_kind text,
  left_reason text,
  left_at timestamp with time zone,
  left_by uuid,
  fee_name text,
  fee_minor bigint,
  gate_pass_at timestamp with time zone,
  exited_at timestamp with time zone,
  exited_by uuid,
  exit_odometer integer,
  cancelled_at timestamp with time zone,
  cancelled_by uuid,
  cancel_reason text,
  service_standard_version integer not null,
  created_at timestamp with time zone not null,
  version integer not null default 1,
  wait_alerted_at timestamp with time zone,
  storage_box text,
  earlier_repair text,
  earlier_repair_note text,
  earlier_repair_files uuid[] not null default '{}'::uuid[],
  earlier_repair_at timestamp with time zone,
  earlier_repair_by uuid,
  promise_computed_at timestamp with time zone,
  deposit_held_minor bigint not null default 0,
  drop_off_limit_minor bigint
);
alter table visits add PRIMARY KEY (organization_id, id);
alter table visits add FOREIGN KEY (organization_id, advisor_id) REFERENCES staff(organization_id, id);
alter table visits add FOREIGN KEY (organization_id, customer_id) REFERENCES customers(organization_id, id);
alter table visits add FOREIGN KEY (organization_id, vehicle_id) REFERENCES vehicles(organization_id, id);
alter table visits add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table visits add CHECK (((fee_name IS NULL) = (fee_minor IS NULL)));
alter table visits add CHECK (((fuel_percent >= 0) AND (fuel_percent <= 100)));
alter table visits add CHECK (((length(storage_box) >= 1) AND (length(storage_box) <= 20)));
alter table visits add CHECK ((arrival_channel = ANY (ARRAY['gate'::text, 'desk'::text])));
alter table visits add CHECK ((deposit_held_minor >= 0));
alter table visits add CHECK ((drop_off_limit_minor >= 0));
alter table visits add CHECK ((earlier_repair = ANY (ARRAY['none'::text, 'found'::text])));
alter table visits add CHECK ((fee_minor > 0));
alter table visits add CHECK ((left_kind = ANY (ARRAY['repaired'::text, 'answered'::text, 'diagnosis-only'::text, 'quotation-only'::text, 'new-appointment'::text, 'declined'::text, 'other'::text])));
alter table visits add CHECK ((main_purpose = ANY (ARRAY['repair'::text, 'maintenance'::text, 'accessories'::text, 'insurance'::text, 'activity'::text, 'enquiry'::text])));
alter table visits add CHECK ((state = ANY (ARRAY['waiting'::text, 'in-house'::text, 'leaving'::text, 'closed'::text, 'cancelled'::text])));
CREATE INDEX visits_advisor ON public.visits USING btree (organization_id, advisor_id, id DESC);
CREATE INDEX visits_arrived ON public.visits USING btree (organization_id, workshop_id, arrived_at);
CREATE INDEX visits_customer ON public.visits USING btree (organization_id, customer_id, id DESC);
CREATE INDEX visits_drop_off_phone ON public.visits USING btree (organization_id, drop_off_phone) WHERE (drop_off_phone IS NOT NULL);
CREATE INDEX visits_due ON public.visits USING btree (organization_id, customer_id) WHERE (due_minor > 0);
CREATE UNIQUE INDEX visits_key_tag ON public.visits USING btree (organization_id, workshop_id, key_tag) WHERE ((key_tag IS NOT NULL) AND (key_returned_at IS NULL));
CREATE INDEX visits_newest ON public.visits USING btree (organization_id, workshop_id, id DESC);
CREATE UNIQUE INDEX visits_one_stay ON public.visits USING btree (organization_id, vehicle_id) WHERE (state = ANY (ARRAY['waiting'::text, 'in-house'::text, 'leaving'::text]));
CREATE INDEX visits_open ON public.visits USING btree (organization_id, workshop_id, arrived_at) WHERE (state = ANY (ARRAY['waiting'::text, 'in-house'::text, 'leaving'::text]));
CREATE INDEX visits_vehicle ON public.visits USING btree (organization_id, vehicle_id, id DESC);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table walk_around_stations (
  organization_id uuid not null,
  visit_id uuid not null,
  station text not null,
  found boolean not null,
  seen_at timestamp with time zone not null,
  device_at timestamp with time zone,
  seen_by uuid not null
);
alter table walk_around_stations add PRIMARY KEY (organization_id, visit_id, station);
alter table walk_around_stations add FOREIGN KEY (organization_id, seen_by) REFERENCES staff(organization_id, id);
alter table walk_around_stations add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
CREATE INDEX walk_around_stations_seen_by ON public.walk_around_stations USING btree (organization_id, seen_by);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table whereabouts (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  visit_id uuid not null,
  kind text not null,
  means text,
  seats smallint,
  reach text,
  told_lounge boolean not null default false,
  since timestamp with time zone not null,
  noted_by uuid not null,
  ended_at timestamp with time zone
);
alter table whereabouts add PRIMARY KEY (organization_id, id);
alter table whereabouts add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table whereabouts add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table whereabouts add CHECK (((kind = 'brought-home'::text) = (means IS NOT NULL)));
alter table whereabouts add CHECK (((seats >= 1) AND (seats <= 20)));
alter table whereabouts add CHECK ((kind = ANY (ARRAY['lounge'::text, 'leaves'::text, 'brought-home'::text])));
alter table whereabouts add CHECK ((means = ANY (ARRAY['shuttle'::text, 'taxi'::text, 'courtesy-car'::text])));
CREATE INDEX whereabouts_now ON public.whereabouts USING btree (organization_id, workshop_id, since) WHERE (ended_at IS NULL);
CREATE INDEX whereabouts_visit ON public.whereabouts USING btree (organization_id, visit_id, since DESC);
CREATE INDEX whereabouts_workshop ON public.whereabouts USING btree (organization_id, workshop_id);
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table workshop_holidays (
  organization_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  on_date date not null,
  name text not null,
  opens time without time zone,
  closes time without time zone
);
alter table workshop_holidays add UNIQUE (organization_id, workshop_id, on_date);
alter table workshop_holidays add PRIMARY KEY (organization_id, id);
alter table workshop_holidays add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table workshop_holidays add CHECK (((opens IS NULL) = (closes IS NULL)));
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

create table workshops (
  organization_id uuid not null,
  id uuid not null,
  name text not null,
  legal_name text,
  country text not null,
  time_zone text not null,
  currency text not null,
  locale text not null,
  prices_include_tax boolean not null,
  phone text,
  address text,
  licence_number text,
  tax_number text,
  opening_hours jsonb not null default '[]'::jsonb,
  created_at timestamp with time zone not null,
  archived_at timestamp with time zone,
  version integer not null default 1,
  prices_published boolean not null default false
);
alter table workshops add PRIMARY KEY (organization_id, id);
alter table workshops add FOREIGN KEY (organization_id) REFERENCES organizations(organization_id);
alter table workshops add CHECK (((length(name) >= 1) AND (length(name) <= 200)));
alter table workshops add CHECK ((currency ~ '^[A-Z]{3}$'::text));
alter table workshops add CHECK ((locale = ANY (ARRAY['zh-CN'::text, 'en'::text, 'es'::text])));
-- policy tenancy: (organization_id = ( SELECT tenancy.organization() AS organization))

CREATE OR REPLACE FUNCTION identity.announce(organization uuid, staff uuid, type text, at timestamp with time zone, device text, payload jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  perform set_config('pitlane.organization_id', organization::text, true);
  perform journal_append(null, staff, null, type, at, staff, device, payload);
end $function$
;

CREATE OR REPLACE FUNCTION identity.change_user(person uuid, person_name text, person_email text, person_phone text, at timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare hurt text;
begin
  if not identity.is_ours_alone(person) then return 'foreign'; end if;
  update identity."user" u set name = person_name, email = person_email, "phoneNumber" = person_phone,
    "updatedAt" = at where u.id = person;
  perform identity.notice_change(person);
  return null;
exception when unique_violation then
  get stacked diagnostics hurt = constraint_name;
  return case when hurt = 'user_phoneNumber_key' then 'phone' else 'email' end;
end $function$
;

CREATE OR REPLACE FUNCTION identity.create_user(person uuid, person_name text, person_email text, person_phone text, person_locale text, password_hash text, account uuid, at timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare hurt text;
begin
  if tenancy.organization() is null then raise exception 'create_user outside a group'; end if;
  insert into identity."user" (id, name, email, "phoneNumber", locale, "createdAt", "updatedAt")
    values (person, person_name, person_email, person_phone, person_locale, at, at);
  insert into identity.account (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
    values (account, person::text, 'credential', person, password_hash, at, at);
  return null;
exception when unique_violation then
  get stacked diagnostics hurt = constraint_name;
  return case when hurt = 'user_phoneNumber_key' then 'phone' else 'email' end;
end $function$
;

CREATE OR REPLACE FUNCTION identity.deactivate_user(person uuid, at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if identity.is_ours_alone(person) then
    update identity.account a set password = null, "updatedAt" = at where a."userId" = person;
  end if;
  update identity.access_tokens t set revoked_at = at
    where t.user_id = person and t.organization_id = tenancy.organization() and t.revoked_at is null;
  perform identity.revoke_sessions(person);
end $function$
;

CREATE OR REPLACE FUNCTION identity.group_of_card(card text)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select a.organization_id from advisor_cards a
  join staff s on s.organization_id = a.organization_id and s.id = a.staff_id and s.archived_at is null
  join workshops w on w.organization_id = a.organization_id and w.id = a.workshop_id and w.archived_at is null
  where a.code = card and a.withdrawn_at is null limit 1
$function$
;

CREATE OR REPLACE FUNCTION identity.is_empty()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$ select not exists (select 1 from organizations) $function$
;

CREATE OR REPLACE FUNCTION identity.is_ours_alone(person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select coalesce(bool_and(s.organization_id = tenancy.organization()), false)
  from staff s
  where s.user_id = person
    and (s.organization_id = tenancy.organization() or (s.archived_at is null and s.sign_in_ended_at is null))
$function$
;

CREATE OR REPLACE FUNCTION identity.kept_setup(setup_key text, setup_hash bytea)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select 1 from idempotency_keys
    where actor_id = organization_id and key = setup_key and request_hash = setup_hash)
$function$
;

CREATE OR REPLACE FUNCTION identity.notice_change(person uuid)
 RETURNS void
 LANGUAGE sql
AS $function$ select pg_notify('pitlane_identity', person::text) $function$
;

CREATE OR REPLACE FUNCTION identity.places_of_work(person uuid)
 RETURNS TABLE(organization_id uuid, organization_name text, staff_id uuid, staff_name text, workshop_id uuid, workshop_name text, country text, time_zone text, currency text, locale text, role text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select s.organization_id, o.name, s.id, s.name, w.id, w.name, w.country, w.time_zone, w.currency, w.locale, r.role
  from staff s
  join organizations o on o.organization_id = s.organization_id
  join staff_roles r on r.organization_id = s.organization_id and r.staff_id = s.id
  join workshops w on w.organization_id = r.organization_id and w.id = r.workshop_id
  where s.user_id = person and s.sign_in_ended_at is null and s.archived_at is null and w.archived_at is null
$function$
;

CREATE OR REPLACE FUNCTION identity.published_workshop(workshop uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$ select organization_id from workshops where id = workshop and prices_published and archived_at is null $function$
;

CREATE OR REPLACE FUNCTION identity.remove_second_factor(person uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if not identity.is_ours_alone(person) then return false; end if;
  delete from identity."twoFactor" t where t."userId" = person;
  update identity."user" u set "twoFactorEnabled" = false where u.id = person;
  perform identity.notice_change(person);
  return true;
end $function$
;

CREATE OR REPLACE FUNCTION identity.revoke_sessions(person uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare ended integer;
begin
  delete from identity.session s
    where s."userId" = person
      and (s."activeOrganizationId" = tenancy.organization() or identity.is_ours_alone(person));
  get diagnostics ended = row_count;
  perform identity.notice_change(person);
  return ended;
end $function$
;

CREATE OR REPLACE FUNCTION identity.set_password(person uuid, password_hash text, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if not identity.is_ours_alone(person) then return false; end if;
  update identity.account a set password = password_hash, "updatedAt" = at
    where a."userId" = person and a."providerId" = 'credential';
  delete from identity.session s where s."userId" = person;
  perform identity.notice_change(person);
  return true;
end $function$
;

CREATE OR REPLACE FUNCTION public.concern_keeps_words()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
  if tg_op = 'DELETE' or old.words is distinct from new.words then
    raise exception 'a concern keeps the customer''s words' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.documents_keep_signed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' or (old.signed_at is not null and (
       old.facts is distinct from new.facts or old.facts_sha256 is distinct from new.facts_sha256
       or old.number is distinct from new.number or old.signed_at is distinct from new.signed_at
       or (old.file_id is not null and old.file_id is distinct from new.file_id)
       or (old.file_sha256 is not null and old.file_sha256 is distinct from new.file_sha256))) then
    raise exception 'a signed document never changes' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.enqueue_job(task text, payload jsonb, run_at timestamp with time zone DEFAULT NULL::timestamp with time zone, key text DEFAULT NULL::text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if tenancy.organization() is null then raise exception 'enqueue_job outside a group'; end if;
  perform graphile_worker.add_job(identifier => task,
    payload => (payload || jsonb_build_object('organizationId', tenancy.organization()))::json,
    run_at => run_at, max_attempts => 12, job_key => key);
end $function$
;

CREATE OR REPLACE FUNCTION public.find_customer_link(token_hash bytea)
 RETURNS TABLE(organization_id uuid, id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$ select l.organization_id, l.id from customer_links l where l.token_sha256 = token_hash limit 1 $function$
;

CREATE OR REPLACE FUNCTION public.find_signed_paper(proof text)
 RETURNS TABLE(workshop text, kind text, number text, revision integer, signed_at timestamp with time zone, time_zone text, newest boolean, voided boolean, same_file boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.first_question_sets()
 RETURNS TABLE(symptom text, questions jsonb)
 LANGUAGE sql
 IMMUTABLE
AS $function$ values
  ('noise', '[
    {"key":"sound","aspect":"what","kind":"many","text":{"zh-CN":"像什么声音？","en":"What does it sound like?","es":"¿Cómo suena?"},"options":[{"key":"squeal","text":{"zh-CN":"尖叫","en":"squeal","es":"chirrido"}},{"key":"knock","text":{"zh-CN":"敲击","en":"knock","es":"golpeteo"}},{"key":"grind","text":{"zh-CN":"摩擦","en":"grinding","es":"roce"}},{"key":"rattle","text":{"zh-CN":"松动异响","en":"rattle","es":"traqueteo"}},{"key":"hum","text":{"zh-CN":"嗡嗡","en":"hum","es":"zumbido"}},{"key":"whistle","text":{"zh-CN":"哨音","en":"whistle","es":"silbido"}},{"key":"click","text":{"zh-CN":"咔哒","en":"clicking","es":"chasquido"}}]},
    {"key":"place","aspect":"where","kind":"many","text":{"zh-CN":"声音从哪里来？","en":"Where does it come from?","es":"¿De dónde viene?"},"options":[{"key":"front-left","text":{"zh-CN":"左前","en":"front left","es":"delante a la izquierda"}},{"key":"front-right","text":{"zh-CN":"右前","en":"front right","es":"delante a la derecha"}},{"key":"rear-left","text":{"zh-CN":"左后","en":"rear left","es":"detrás a la izquierda"}},{"key":"rear-right","text":{"zh-CN":"右后","en":"rear right","es":"detrás a la derecha"}},{"key":"engine-bay","text":{"zh-CN":"发动机舱","en":"under the bonnet","es":"bajo el capó"}},{"key":"underbody","text":{"zh-CN":"底盘","en":"underneath","es":"por debajo"}},{"key":"cabin","text":{"zh-CN":"车内","en":"inside the car","es":"en el habitáculo"}},{"key":"not-sure","text":{"zh-CN":"说不准","en":"not sure","es":"no lo sé"}}]},
    {"key":"situation","aspect":"when","kind":"many","text":{"zh-CN":"什么情况下出现？","en":"In which situations?","es":"¿En qué situaciones?"},"options":[{"key":"idling","text":{"zh-CN":"怠速","en":"idling","es":"al ralentí"}},{"key":"starting-off","text":{"zh-CN":"起步","en":"starting off","es":"al arrancar la marcha"}},{"key":"accelerating","text":{"zh-CN":"加速","en":"accelerating","es":"al acelerar"}},{"key":"steady","text":{"zh-CN":"匀速","en":"at steady speed","es":"a velocidad constante"}},{"key":"braking","text":{"zh-CN":"制动","en":"braking","es":"al frenar"}},{"key":"turning","text":{"zh-CN":"转弯","en":"turning","es":"al girar"}},{"key":"bumps","text":{"zh-CN":"过颠簸路","en":"over bumps","es":"en baches"}},{"key":"reversing","text":{"zh-CN":"倒车","en":"reversing","es":"marcha atrás"}},{"key":"parked","text":{"zh-CN":"停车后","en":"parked","es":"aparcado"}}]},
    {"key":"speed","aspect":"when","kind":"one","text":{"zh-CN":"车速多少时？","en":"At which speed?","es":"¿A qué velocidad?"},"options":[{"key":"slow","text":{"zh-CN":"20 以下","en":"below 20 km/h","es":"menos de 20 km/h"}},{"key":"town","text":{"zh-CN":"20–60","en":"20 to 60 km/h","es":"de 20 a 60 km/h"}},{"key":"road","text":{"zh-CN":"60–100","en":"60 to 100 km/h","es":"de 60 a 100 km/h"}},{"key":"motorway","text":{"zh-CN":"100 以上","en":"above 100 km/h","es":"más de 100 km/h"}},{"key":"any","text":{"zh-CN":"都有","en":"at any speed","es":"a cualquier velocidad"}}]},
    {"key":"engine-temperature","aspect":"when","kind":"one","text":{"zh-CN":"冷车还是热车？","en":"Engine cold or warm?","es":"¿Con el motor frío o caliente?"},"options":[{"key":"cold","text":{"zh-CN":"冷车","en":"engine cold","es":"motor frío"}},{"key":"warm","text":{"zh-CN":"热车","en":"engine warm","es":"motor caliente"}},{"key":"both","text":{"zh-CN":"冷热都有","en":"cold and warm","es":"en frío y en caliente"}},{"key":"not-sure","text":{"zh-CN":"说不准","en":"not sure","es":"no lo sé"}}]},
    {"key":"changes","aspect":"how","kind":"many","text":{"zh-CN":"随什么变大？","en":"What makes it louder?","es":"¿Qué lo hace más fuerte?"},"options":[{"key":"road-speed","text":{"zh-CN":"车速","en":"road speed","es":"la velocidad"}},{"key":"engine-speed","text":{"zh-CN":"发动机转速","en":"engine speed","es":"las revoluciones"}},{"key":"steering","text":{"zh-CN":"打方向","en":"steering","es":"girar el volante"}},{"key":"load","text":{"zh-CN":"载重","en":"load","es":"la carga"}},{"key":"nothing","text":{"zh-CN":"不变","en":"nothing","es":"nada"}}]},
    {"key":"first","aspect":"when","kind":"one","text":{"zh-CN":"最早什么时候发现的？","en":"When did you first notice it?","es":"¿Cuándo lo notó por primera vez?"},"options":[{"key":"today","text":{"zh-CN":"今天","en":"today","es":"hoy"}},{"key":"this-week","text":{"zh-CN":"这一周","en":"this week","es":"esta semana"}},{"key":"this-month","text":{"zh-CN":"最近一个月","en":"this month","es":"este mes"}},{"key":"longer","text":{"zh-CN":"更早","en":"longer ago","es":"hace más tiempo"}},{"key":"after-service","text":{"zh-CN":"上次维修保养之后","en":"after the last service","es":"después de la última revisión"}},{"key":"after-impact","text":{"zh-CN":"碰撞或托底之后","en":"after a knock","es":"después de un golpe"}}]},
    {"key":"often","aspect":"how-often","kind":"one","text":{"zh-CN":"多久出现一次？","en":"How often does it happen?","es":"¿Con qué frecuencia ocurre?"},"options":[{"key":"always","text":{"zh-CN":"一直有","en":"always","es":"siempre"}},{"key":"daily","text":{"zh-CN":"每天几次","en":"several times a day","es":"varias veces al día"}},{"key":"sometimes","text":{"zh-CN":"偶尔","en":"now and then","es":"de vez en cuando"}},{"key":"once","text":{"zh-CN":"只有一次","en":"only once","es":"solo una vez"}}]},
    {"key":"who","aspect":"who","kind":"one","text":{"zh-CN":"平时谁开这辆车？","en":"Who drives when it happens?","es":"¿Quién conduce cuando ocurre?"},"options":[{"key":"self","text":{"zh-CN":"本人","en":"the customer","es":"el cliente"}},{"key":"family","text":{"zh-CN":"家人","en":"family","es":"la familia"}},{"key":"driver","text":{"zh-CN":"专职司机","en":"a driver","es":"un chófer"}},{"key":"several","text":{"zh-CN":"多人都遇到","en":"several people","es":"varias personas"}}]},
    {"key":"recent","aspect":"why","kind":"many","text":{"zh-CN":"最近有过什么变动？","en":"What changed recently?","es":"¿Qué ha cambiado hace poco?"},"options":[{"key":"nothing","text":{"zh-CN":"没有","en":"nothing","es":"nada"}},{"key":"fuel","text":{"zh-CN":"换过加油站","en":"another filling station","es":"otra gasolinera"}},{"key":"parts","text":{"zh-CN":"换装过配件","en":"parts fitted","es":"piezas montadas"}},{"key":"repair-elsewhere","text":{"zh-CN":"在别处修过","en":"repaired elsewhere","es":"reparado en otro taller"}},{"key":"accident","text":{"zh-CN":"事故或涉水","en":"accident or water","es":"accidente o agua"}},{"key":"tyres","text":{"zh-CN":"换过轮胎","en":"tyres changed","es":"cambio de neumáticos"}}]},
    {"key":"more","aspect":"how","kind":"text","text":{"zh-CN":"还想补充什么？","en":"Anything else you noticed?","es":"¿Ha notado algo más?"}}]'::jsonb),
  ('vibration', '[
    {"key":"felt","aspect":"where","kind":"many","text":{"zh-CN":"哪里感觉得到？","en":"Where do you feel it?","es":"¿Dónde lo nota?"},"options":[{"key":"steering-wheel","text":{"zh-CN":"方向盘","en":"steering wheel","es":"volante"}},{"key":"seat","text":{"zh-CN":"座椅","en":"seat","es":"asiento"}},{"key":"brake-pedal","text":{"zh-CN":"制动踏板","en":"brake pedal","es":"pedal de freno"}},{"key":"gear-lever","text":{"zh-CN":"换挡杆","en":"gear lever","es":"palanca de cambios"}},{"key":"whole-car","text":{"zh-CN":"整车","en":"the whole car","es":"todo el coche"}}]},
    {"key":"strength","aspect":"what","kind":"one","text":{"zh-CN":"有多明显？","en":"How strong is it?","es":"¿Cuánto se nota?"},"options":[{"key":"slight","text":{"zh-CN":"轻微","en":"slight","es":"poco"}},{"key":"clear","text":{"zh-CN":"明显","en":"clear","es":"claro"}},{"key":"strong","text":{"zh-CN":"强烈","en":"strong","es":"fuerte"}}]},
    {"key":"situation","aspect":"when","kind":"many","text":{"zh-CN":"什么情况下出现？","en":"In which situations?","es":"¿En qué situaciones?"},"options":[{"key":"idling","text":{"zh-CN":"怠速","en":"idling","es":"al ralentí"}},{"key":"starting-off","text":{"zh-CN":"起步","en":"starting off","es":"al arrancar la marcha"}},{"key":"accelerating","text":{"zh-CN":"加速","en":"accelerating","es":"al acelerar"}},{"key":"steady","text":{"zh-CN":"匀速","en":"at steady speed","es":"a velocidad constante"}},{"key":"braking","text":{"zh-CN":"制动","en":"braking","es":"al frenar"}},{"key":"turning","text":{"zh-CN":"转弯","en":"turning","es":"al girar"}},{"key":"bumps","text":{"zh-CN":"过颠簸路","en":"over bumps","es":"en baches"}},{"key":"reversing","text":{"zh-CN":"倒车","en":"reversing","es":"marcha atrás"}},{"key":"parked","text":{"zh-CN":"停车后","en":"parked","es":"aparcado"}}]},
    {"key":"speed","aspect":"when","kind":"one","text":{"zh-CN":"车速多少时？","en":"At which speed?","es":"¿A qué velocidad?"},"options":[{"key":"slow","text":{"zh-CN":"20 以下","en":"below 20 km/h","es":"menos de 20 km/h"}},{"key":"town","text":{"zh-CN":"20–60","en":"20 to 60 km/h","es":"de 20 a 60 km/h"}},{"key":"road","text":{"zh-CN":"60–100","en":"60 to 100 km/h","es":"de 60 a 100 km/h"}},{"key":"motorway","text":{"zh-CN":"100 以上","en":"above 100 km/h","es":"más de 100 km/h"}},{"key":"any","text":{"zh-CN":"都有","en":"at any speed","es":"a cualquier velocidad"}}]},
    {"key":"engine-temperature","aspect":"when","kind":"one","text":{"zh-CN":"冷车还是热车？","en":"Engine cold or warm?","es":"¿Con el motor frío o caliente?"},"options":[{"key":"cold","text":{"zh-CN":"冷车","en":"engine cold","es":"motor frío"}},{"key":"warm","text":{"zh-CN":"热车","en":"engine warm","es":"motor caliente"}},{"key":"both","text":{"zh-CN":"冷热都有","en":"cold and warm","es":"en frío y en caliente"}},{"key":"not-sure","text":{"zh-CN":"说不准","en":"not sure","es":"no lo sé"}}]},
    {"key":"first","aspect":"when","kind":"one","text":{"zh-CN":"最早什么时候发现的？","en":"When did you first notice it?","es":"¿Cuándo lo notó por primera vez?"},"options":[{"key":"today","text":{"zh-CN":"今天","en":"today","es":"hoy"}},{"key":"this-week","text":{"zh-CN":"这一周","en":"this week","es":"esta semana"}},{"key":"this-month","text":{"zh-CN":"最近一个月","en":"this month","es":"este mes"}},{"key":"longer","text":{"zh-CN":"更早","en":"longer ago","es":"hace más tiempo"}},{"key":"after-service","text":{"zh-CN":"上次维修保养之后","en":"after the last service","es":"después de la última revisión"}},{"key":"after-impact","text":{"zh-CN":"碰撞或托底之后","en":"after a knock","es":"después de un golpe"}}]},
    {"key":"often","aspect":"how-often","kind":"one","text":{"zh-CN":"多久出现一次？","en":"How often does it happen?","es":"¿Con qué frecuencia ocurre?"},"options":[{"key":"always","text":{"zh-CN":"一直有","en":"always","es":"siempre"}},{"key":"daily","text":{"zh-CN":"每天几次","en":"several times a day","es":"varias veces al día"}},{"key":"sometimes","text":{"zh-CN":"偶尔","en":"now and then","es":"de vez en cuando"}},{"key":"once","text":{"zh-CN":"只有一次","en":"only once","es":"solo una vez"}}]},
    {"key":"who","aspect":"who","kind":"one","text":{"zh-CN":"平时谁开这辆车？","en":"Who drives when it happens?","es":"¿Quién conduce cuando ocurre?"},"options":[{"key":"self","text":{"zh-CN":"本人","en":"the customer","es":"el cliente"}},{"key":"family","text":{"zh-CN":"家人","en":"family","es":"la familia"}},{"key":"driver","text":{"zh-CN":"专职司机","en":"a driver","es":"un chófer"}},{"key":"several","text":{"zh-CN":"多人都遇到","en":"several people","es":"varias personas"}}]},
    {"key":"recent","aspect":"why","kind":"many","text":{"zh-CN":"最近有过什么变动？","en":"What changed recently?","es":"¿Qué ha cambiado hace poco?"},"options":[{"key":"nothing","text":{"zh-CN":"没有","en":"nothing","es":"nada"}},{"key":"fuel","text":{"zh-CN":"换过加油站","en":"another filling station","es":"otra gasolinera"}},{"key":"parts","text":{"zh-CN":"换装过配件","en":"parts fitted","es":"piezas montadas"}},{"key":"repair-elsewhere","text":{"zh-CN":"在别处修过","en":"repaired elsewhere","es":"reparado en otro taller"}},{"key":"accident","text":{"zh-CN":"事故或涉水","en":"accident or water","es":"accidente o agua"}},{"key":"tyres","text":{"zh-CN":"换过轮胎","en":"tyres changed","es":"cambio de neumáticos"}}]},
    {"key":"more","aspect":"how","kind":"text","text":{"zh-CN":"还想补充什么？","en":"Anything else you noticed?","es":"¿Ha notado algo más?"}}]'::jsonb),
  ('electrical', '[
    {"key":"part","aspect":"what","kind":"one","text":{"zh-CN":"是哪个仪表、灯或设备？","en":"Which gauge, lamp or device?","es":"¿Qué indicador, testigo o aparato?"},"options":[{"key":"temperature-gauge","text":{"zh-CN":"水温表","en":"temperature gauge","es":"indicador de temperatura"}},{"key":"fuel-gauge","text":{"zh-CN":"燃油表","en":"fuel gauge","es":"indicador de combustible"}},{"key":"speedometer","text":{"zh-CN":"车速表","en":"speedometer","es":"velocímetro"}},{"key":"tachometer","text":{"zh-CN":"转速表","en":"rev counter","es":"cuentarrevoluciones"}},{"key":"warning-lamp-other","text":{"zh-CN":"故障指示灯","en":"a warning lamp","es":"un testigo"}},{"key":"windows","text":{"zh-CN":"车窗","en":"windows","es":"elevalunas"}},{"key":"locks","text":{"zh-CN":"门锁与钥匙","en":"locks and key","es":"cierre y llave"}},{"key":"lights","text":{"zh-CN":"车灯","en":"lights","es":"luces"}},{"key":"screen","text":{"zh-CN":"中控屏与音响","en":"screen and audio","es":"pantalla y audio"}},{"key":"wipers","text":{"zh-CN":"雨刮","en":"wipers","es":"limpiaparabrisas"}},{"key":"seats","text":{"zh-CN":"座椅","en":"seats","es":"asientos"}},{"key":"battery-charging","text":{"zh-CN":"蓄电池与充电","en":"battery and charging","es":"batería y carga"}}],"part":true},
    {"key":"fault","aspect":"how","kind":"one","text":{"zh-CN":"怎么不正常？","en":"What does it do?","es":"¿Qué hace?"},"options":[{"key":"dead","text":{"zh-CN":"完全不工作","en":"does not work","es":"no funciona"}},{"key":"intermittent","text":{"zh-CN":"时好时坏","en":"comes and goes","es":"va y viene"}},{"key":"wrong","text":{"zh-CN":"显示不准","en":"shows the wrong value","es":"indica mal"}},{"key":"by-itself","text":{"zh-CN":"自己动作","en":"acts by itself","es":"actúa solo"}}]},
    {"key":"running","aspect":"when","kind":"one","text":{"zh-CN":"发动机运转时还是熄火时？","en":"Engine running or off?","es":"¿Con el motor en marcha o parado?"},"options":[{"key":"running","text":{"zh-CN":"运转时","en":"engine running","es":"en marcha"}},{"key":"off","text":{"zh-CN":"熄火时","en":"engine off","es":"parado"}},{"key":"both","text":{"zh-CN":"都有","en":"both","es":"ambos"}}]},
    {"key":"weather","aspect":"when","kind":"many","text":{"zh-CN":"和天气有关吗？","en":"Does the weather matter?","es":"¿Influye el tiempo?"},"options":[{"key":"rain","text":{"zh-CN":"下雨","en":"rain","es":"lluvia"}},{"key":"frost","text":{"zh-CN":"寒冷","en":"cold","es":"frío"}},{"key":"heat","text":{"zh-CN":"炎热","en":"heat","es":"calor"}},{"key":"no-matter","text":{"zh-CN":"无关","en":"no matter","es":"no influye"}}]},
    {"key":"first","aspect":"when","kind":"one","text":{"zh-CN":"最早什么时候发现的？","en":"When did you first notice it?","es":"¿Cuándo lo notó por primera vez?"},"options":[{"key":"today","text":{"zh-CN":"今天","en":"today","es":"hoy"}},{"key":"this-week","text":{"zh-CN":"这一周","en":"this week","es":"esta semana"}},{"key":"this-month","text":{"zh-CN":"最近一个月","en":"this month","es":"este mes"}},{"key":"longer","text":{"zh-CN":"更早","en":"longer ago","es":"hace más tiempo"}},{"key":"after-service","text":{"zh-CN":"上次维修保养之后","en":"after the last service","es":"después de la última revisión"}},{"key":"after-impact","text":{"zh-CN":"碰撞或托底之后","en":"after a knock","es":"después de un golpe"}}]},
    {"key":"often","aspect":"how-often","kind":"one","text":{"zh-CN":"多久出现一次？","en":"How often does it happen?","es":"¿Con qué frecuencia ocurre?"},"options":[{"key":"always","text":{"zh-CN":"一直有","en":"always","es":"siempre"}},{"key":"daily","text":{"zh-CN":"每天几次","en":"several times a day","es":"varias veces al día"}},{"key":"sometimes","text":{"zh-CN":"偶尔","en":"now and then","es":"de vez en cuando"}},{"key":"once","text":{"zh-CN":"只有一次","en":"only once","es":"solo una vez"}}]},
    {"key":"who","aspect":"who","kind":"one","text":{"zh-CN":"平时谁开这辆车？","en":"Who drives when it happens?","es":"¿Quién conduce cuando ocurre?"},"options":[{"key":"self","text":{"zh-CN":"本人","en":"the customer","es":"el cliente"}},{"key":"family","text":{"zh-CN":"家人","en":"family","es":"la familia"}},{"key":"driver","text":{"zh-CN":"专职司机","en":"a driver","es":"un chófer"}},{"key":"several","text":{"zh-CN":"多人都遇到","en":"several people","es":"varias personas"}}]},
    {"key":"recent","aspect":"why","kind":"many","text":{"zh-CN":"最近有过什么变动？","en":"What changed recently?","es":"¿Qué ha cambiado hace poco?"},"options":[{"key":"nothing","text":{"zh-CN":"没有","en":"nothing","es":"nada"}},{"key":"fuel","text":{"zh-CN":"换过加油站","en":"another filling station","es":"otra gasolinera"}},{"key":"parts","text":{"zh-CN":"换装过配件","en":"parts fitted","es":"piezas montadas"}},{"key":"repair-elsewhere","text":{"zh-CN":"在别处修过","en":"repaired elsewhere","es":"reparado en otro taller"}},{"key":"accident","text":{"zh-CN":"事故或涉水","en":"accident or water","es":"accidente o agua"}},{"key":"tyres","text":{"zh-CN":"换过轮胎","en":"tyres changed","es":"cambio de neumáticos"}}]},
    {"key":"more","aspect":"how","kind":"text","text":{"zh-CN":"还想补充什么？","en":"Anything else you noticed?","es":"¿Ha notado algo más?"}}]'::jsonb),
  ('leak', '[
    {"key":"fluid","aspect":"what","kind":"one","text":{"zh-CN":"漏的是什么样的液体？","en":"What does the fluid look like?","es":"¿Cómo es el líquido?"},"options":[{"key":"water","text":{"zh-CN":"清水","en":"clear water","es":"agua clara"}},{"key":"coolant","text":{"zh-CN":"绿色或粉色","en":"green or pink","es":"verde o rosa"}},{"key":"dark-oil","text":{"zh-CN":"黑褐色油","en":"dark oil","es":"aceite oscuro"}},{"key":"red-oil","text":{"zh-CN":"红色油","en":"red oil","es":"aceite rojo"}},{"key":"fuel","text":{"zh-CN":"燃油味","en":"smells of fuel","es":"huele a combustible"}},{"key":"not-sure","text":{"zh-CN":"说不准","en":"not sure","es":"no lo sé"}}]},
    {"key":"place","aspect":"where","kind":"many","text":{"zh-CN":"在车的什么位置？","en":"Where on the car?","es":"¿En qué parte del coche?"},"options":[{"key":"front-left","text":{"zh-CN":"左前","en":"front left","es":"delante a la izquierda"}},{"key":"front-right","text":{"zh-CN":"右前","en":"front right","es":"delante a la derecha"}},{"key":"rear-left","text":{"zh-CN":"左后","en":"rear left","es":"detrás a la izquierda"}},{"key":"rear-right","text":{"zh-CN":"右后","en":"rear right","es":"detrás a la derecha"}},{"key":"engine-bay","text":{"zh-CN":"发动机舱","en":"under the bonnet","es":"bajo el capó"}},{"key":"underbody","text":{"zh-CN":"底盘","en":"underneath","es":"por debajo"}},{"key":"cabin","text":{"zh-CN":"车内","en":"inside the car","es":"en el habitáculo"}},{"key":"not-sure","text":{"zh-CN":"说不准","en":"not sure","es":"no lo sé"}}]},
    {"key":"amount","aspect":"how","kind":"one","text":{"zh-CN":"量有多少？","en":"How much?","es":"¿Cuánto?"},"options":[{"key":"damp","text":{"zh-CN":"潮湿","en":"damp","es":"húmedo"}},{"key":"drops","text":{"zh-CN":"滴漏","en":"drops","es":"gotas"}},{"key":"puddle","text":{"zh-CN":"一滩","en":"a puddle","es":"un charco"}},{"key":"stream","text":{"zh-CN":"流","en":"a stream","es":"un chorro"}}]},
    {"key":"standing","aspect":"when","kind":"many","text":{"zh-CN":"什么时候漏？","en":"When does it leak?","es":"¿Cuándo pierde?"},"options":[{"key":"overnight","text":{"zh-CN":"停一夜后","en":"after a night","es":"tras una noche"}},{"key":"driving","text":{"zh-CN":"行驶中","en":"driving","es":"en marcha"}},{"key":"climate","text":{"zh-CN":"开空调时","en":"with climate on","es":"con el climatizador"}},{"key":"rain","text":{"zh-CN":"下雨洗车后","en":"after rain or washing","es":"tras lluvia o lavado"}}]},
    {"key":"topped-up","aspect":"how-often","kind":"one","text":{"zh-CN":"补加过液体吗？","en":"Was anything topped up?","es":"¿Ha rellenado algo?"},"options":[{"key":"never","text":{"zh-CN":"没有","en":"never topped up","es":"nunca rellenado"}},{"key":"once","text":{"zh-CN":"一次","en":"topped up once","es":"rellenado una vez"}},{"key":"often","text":{"zh-CN":"多次","en":"topped up several times","es":"rellenado varias veces"}}]},
    {"key":"first","aspect":"when","kind":"one","text":{"zh-CN":"最早什么时候发现的？","en":"When did you first notice it?","es":"¿Cuándo lo notó por primera vez?"},"options":[{"key":"today","text":{"zh-CN":"今天","en":"today","es":"hoy"}},{"key":"this-week","text":{"zh-CN":"这一周","en":"this week","es":"esta semana"}},{"key":"this-month","text":{"zh-CN":"最近一个月","en":"this month","es":"este mes"}},{"key":"longer","text":{"zh-CN":"更早","en":"longer ago","es":"hace más tiempo"}},{"key":"after-service","text":{"zh-CN":"上次维修保养之后","en":"after the last service","es":"después de la última revisión"}},{"key":"after-impact","text":{"zh-CN":"碰撞或托底之后","en":"after a knock","es":"después de un golpe"}}]},
    {"key":"often","aspect":"how-often","kind":"one","text":{"zh-CN":"多久出现一次？","en":"How often does it happen?","es":"¿Con qué frecuencia ocurre?"},"options":[{"key":"always","text":{"zh-CN":"一直有","en":"always","es":"siempre"}},{"key":"daily","text":{"zh-CN":"每天几次","en":"several times a day","es":"varias veces al día"}},{"key":"sometimes","text":{"zh-CN":"偶尔","en":"now and then","es":"de vez en cuando"}},{"key":"once","text":{"zh-CN":"只有一次","en":"only once","es":"solo una vez"}}]},
    {"key":"who","aspect":"who","kind":"one","text":{"zh-CN":"平时谁开这辆车？","en":"Who drives when it happens?","es":"¿Quién conduce cuando ocurre?"},"options":[{"key":"self","text":{"zh-CN":"本人","en":"the customer","es":"el cliente"}},{"key":"family","text":{"zh-CN":"家人","en":"family","es":"la familia"}},{"key":"driver","text":{"zh-CN":"专职司机","en":"a driver","es":"un chófer"}},{"key":"several","text":{"zh-CN":"多人都遇到","en":"several people","es":"varias personas"}}]},
    {"key":"recent","aspect":"why","kind":"many","text":{"zh-CN":"最近有过什么变动？","en":"What changed recently?","es":"¿Qué ha cambiado hace poco?"},"options":[{"key":"nothing","text":{"zh-CN":"没有","en":"nothing","es":"nada"}},{"key":"fuel","text":{"zh-CN":"换过加油站","en":"another filling station","es":"otra gasolinera"}},{"key":"parts","text":{"zh-CN":"换装过配件","en":"parts fitted","es":"piezas montadas"}},{"key":"repair-elsewhere","text":{"zh-CN":"在别处修过","en":"repaired elsewhere","es":"reparado en otro taller"}},{"key":"accident","text":{"zh-CN":"事故或涉水","en":"accident or water","es":"accidente o agua"}},{"key":"tyres","text":{"zh-CN":"换过轮胎","en":"tyres changed","es":"cambio de neumáticos"}}]},
    {"key":"more","aspect":"how","kind":"text","text":{"zh-CN":"还想补充什么？","en":"Anything else you noticed?","es":"¿Ha notado algo más?"}}]'::jsonb),
  ('drivability', '[
    {"key":"symptom","aspect":"what","kind":"many","text":{"zh-CN":"车怎么了？","en":"What does the car do?","es":"¿Qué hace el coche?"},"options":[{"key":"no-start","text":{"zh-CN":"无法启动","en":"does not start","es":"no arranca"}},{"key":"hard-start","text":{"zh-CN":"启动困难","en":"starts badly","es":"arranca mal"}},{"key":"stalls","text":{"zh-CN":"熄火","en":"stalls","es":"se cala"}},{"key":"no-power","text":{"zh-CN":"加速无力","en":"lacks power","es":"le falta potencia"}},{"key":"jerks","text":{"zh-CN":"抖动顿挫","en":"jerks","es":"da tirones"}},{"key":"shifts-badly","text":{"zh-CN":"换挡不顺","en":"shifts badly","es":"cambia mal"}},{"key":"thirsty","text":{"zh-CN":"油耗高","en":"uses much fuel","es":"consume mucho"}},{"key":"pulls","text":{"zh-CN":"跑偏","en":"pulls to one side","es":"se va hacia un lado"}},{"key":"brakes-badly","text":{"zh-CN":"制动不良","en":"brakes badly","es":"frena mal"}}]},
    {"key":"engine-temperature","aspect":"when","kind":"one","text":{"zh-CN":"冷车还是热车？","en":"Engine cold or warm?","es":"¿Con el motor frío o caliente?"},"options":[{"key":"cold","text":{"zh-CN":"冷车","en":"engine cold","es":"motor frío"}},{"key":"warm","text":{"zh-CN":"热车","en":"engine warm","es":"motor caliente"}},{"key":"both","text":{"zh-CN":"冷热都有","en":"cold and warm","es":"en frío y en caliente"}},{"key":"not-sure","text":{"zh-CN":"说不准","en":"not sure","es":"no lo sé"}}]},
    {"key":"situation","aspect":"when","kind":"many","text":{"zh-CN":"什么情况下出现？","en":"In which situations?","es":"¿En qué situaciones?"},"options":[{"key":"idling","text":{"zh-CN":"怠速","en":"idling","es":"al ralentí"}},{"key":"starting-off","text":{"zh-CN":"起步","en":"starting off","es":"al arrancar la marcha"}},{"key":"accelerating","text":{"zh-CN":"加速","en":"accelerating","es":"al acelerar"}},{"key":"steady","text":{"zh-CN":"匀速","en":"at steady speed","es":"a velocidad constante"}},{"key":"braking","text":{"zh-CN":"制动","en":"braking","es":"al frenar"}},{"key":"turning","text":{"zh-CN":"转弯","en":"turning","es":"al girar"}},{"key":"bumps","text":{"zh-CN":"过颠簸路","en":"over bumps","es":"en baches"}},{"key":"reversing","text":{"zh-CN":"倒车","en":"reversing","es":"marcha atrás"}},{"key":"parked","text":{"zh-CN":"停车后","en":"parked","es":"aparcado"}}]},
    {"key":"speed","aspect":"when","kind":"one","text":{"zh-CN":"车速多少时？","en":"At which speed?","es":"¿A qué velocidad?"},"options":[{"key":"slow","text":{"zh-CN":"20 以下","en":"below 20 km/h","es":"menos de 20 km/h"}},{"key":"town","text":{"zh-CN":"20–60","en":"20 to 60 km/h","es":"de 20 a 60 km/h"}},{"key":"road","text":{"zh-CN":"60–100","en":"60 to 100 km/h","es":"de 60 a 100 km/h"}},{"key":"motorway","text":{"zh-CN":"100 以上","en":"above 100 km/h","es":"más de 100 km/h"}},{"key":"any","text":{"zh-CN":"都有","en":"at any speed","es":"a cualquier velocidad"}}]},
    {"key":"lamp-on","aspect":"how","kind":"one","text":{"zh-CN":"有故障灯亮吗？","en":"Is a warning lamp on?","es":"¿Hay algún testigo encendido?"},"options":[{"key":"no","text":{"zh-CN":"没有","en":"no lamp on","es":"ningún testigo"}},{"key":"yellow","text":{"zh-CN":"黄灯","en":"yellow lamp","es":"testigo amarillo"}},{"key":"red","text":{"zh-CN":"红灯","en":"red lamp","es":"testigo rojo"}}]},
    {"key":"first","aspect":"when","kind":"one","text":{"zh-CN":"最早什么时候发现的？","en":"When did you first notice it?","es":"¿Cuándo lo notó por primera vez?"},"options":[{"key":"today","text":{"zh-CN":"今天","en":"today","es":"hoy"}},{"key":"this-week","text":{"zh-CN":"这一周","en":"this week","es":"esta semana"}},{"key":"this-month","text":{"zh-CN":"最近一个月","en":"this month","es":"este mes"}},{"key":"longer","text":{"zh-CN":"更早","en":"longer ago","es":"hace más tiempo"}},{"key":"after-service","text":{"zh-CN":"上次维修保养之后","en":"after the last service","es":"después de la última revisión"}},{"key":"after-impact","text":{"zh-CN":"碰撞或托底之后","en":"after a knock","es":"después de un golpe"}}]},
    {"key":"often","aspect":"how-often","kind":"one","text":{"zh-CN":"多久出现一次？","en":"How often does it happen?","es":"¿Con qué frecuencia ocurre?"},"options":[{"key":"always","text":{"zh-CN":"一直有","en":"always","es":"siempre"}},{"key":"daily","text":{"zh-CN":"每天几次","en":"several times a day","es":"varias veces al día"}},{"key":"sometimes","text":{"zh-CN":"偶尔","en":"now and then","es":"de vez en cuando"}},{"key":"once","text":{"zh-CN":"只有一次","en":"only once","es":"solo una vez"}}]},
    {"key":"who","aspect":"who","kind":"one","text":{"zh-CN":"平时谁开这辆车？","en":"Who drives when it happens?","es":"¿Quién conduce cuando ocurre?"},"options":[{"key":"self","text":{"zh-CN":"本人","en":"the customer","es":"el cliente"}},{"key":"family","text":{"zh-CN":"家人","en":"family","es":"la familia"}},{"key":"driver","text":{"zh-CN":"专职司机","en":"a driver","es":"un chófer"}},{"key":"several","text":{"zh-CN":"多人都遇到","en":"several people","es":"varias personas"}}]},
    {"key":"recent","aspect":"why","kind":"many","text":{"zh-CN":"最近有过什么变动？","en":"What changed recently?","es":"¿Qué ha cambiado hace poco?"},"options":[{"key":"nothing","text":{"zh-CN":"没有","en":"nothing","es":"nada"}},{"key":"fuel","text":{"zh-CN":"换过加油站","en":"another filling station","es":"otra gasolinera"}},{"key":"parts","text":{"zh-CN":"换装过配件","en":"parts fitted","es":"piezas montadas"}},{"key":"repair-elsewhere","text":{"zh-CN":"在别处修过","en":"repaired elsewhere","es":"reparado en otro taller"}},{"key":"accident","text":{"zh-CN":"事故或涉水","en":"accident or water","es":"accidente o agua"}},{"key":"tyres","text":{"zh-CN":"换过轮胎","en":"tyres changed","es":"cambio de neumáticos"}}]},
    {"key":"more","aspect":"how","kind":"text","text":{"zh-CN":"还想补充什么？","en":"Anything else you noticed?","es":"¿Ha notado algo más?"}}]'::jsonb),
  ('warning-lamp', '[
    {"key":"part","aspect":"what","kind":"one","text":{"zh-CN":"是哪个灯或仪表？","en":"Which lamp or gauge?","es":"¿Qué testigo o indicador?"},"options":[{"key":"engine","text":{"zh-CN":"发动机故障灯","en":"engine lamp","es":"testigo del motor"}},{"key":"oil-pressure","text":{"zh-CN":"机油压力灯","en":"oil pressure lamp","es":"testigo de presión de aceite"}},{"key":"coolant-temperature","text":{"zh-CN":"水温报警灯","en":"coolant temperature lamp","es":"testigo de temperatura"}},{"key":"battery","text":{"zh-CN":"充电指示灯","en":"battery lamp","es":"testigo de batería"}},{"key":"brakes","text":{"zh-CN":"制动灯","en":"brake lamp","es":"testigo de frenos"}},{"key":"abs","text":{"zh-CN":"ABS 灯","en":"ABS lamp","es":"testigo de ABS"}},{"key":"airbag","text":{"zh-CN":"安全气囊灯","en":"airbag lamp","es":"testigo de airbag"}},{"key":"tyre-pressure","text":{"zh-CN":"胎压灯","en":"tyre pressure lamp","es":"testigo de presión de neumáticos"}},{"key":"steering","text":{"zh-CN":"转向助力灯","en":"steering lamp","es":"testigo de dirección"}},{"key":"stability","text":{"zh-CN":"车身稳定灯","en":"stability lamp","es":"testigo de estabilidad"}},{"key":"transmission","text":{"zh-CN":"变速器灯","en":"transmission lamp","es":"testigo de la transmisión"}},{"key":"temperature-gauge","text":{"zh-CN":"水温表","en":"temperature gauge","es":"indicador de temperatura"}},{"key":"fuel-gauge","text":{"zh-CN":"燃油表","en":"fuel gauge","es":"indicador de combustible"}},{"key":"speedometer","text":{"zh-CN":"车速表","en":"speedometer","es":"velocímetro"}},{"key":"tachometer","text":{"zh-CN":"转速表","en":"rev counter","es":"cuentarrevoluciones"}}],"part":true},
    {"key":"lit","aspect":"how","kind":"one","text":{"zh-CN":"怎么亮？","en":"How is it lit?","es":"¿Cómo se enciende?"},"options":[{"key":"steady","text":{"zh-CN":"常亮","en":"steady","es":"fijo"}},{"key":"flashing","text":{"zh-CN":"闪烁","en":"flashing","es":"parpadea"}},{"key":"comes-and-goes","text":{"zh-CN":"时亮时灭","en":"comes and goes","es":"va y viene"}},{"key":"wrong-value","text":{"zh-CN":"指示不准","en":"shows the wrong value","es":"indica mal"}}]},
    {"key":"colour","aspect":"what","kind":"one","text":{"zh-CN":"什么颜色？","en":"Which colour?","es":"¿De qué color?"},"options":[{"key":"red","text":{"zh-CN":"红色","en":"red","es":"rojo"}},{"key":"yellow","text":{"zh-CN":"黄色","en":"yellow","es":"amarillo"}},{"key":"other","text":{"zh-CN":"其他","en":"other","es":"otro"}}]},
    {"key":"situation","aspect":"when","kind":"many","text":{"zh-CN":"什么情况下出现？","en":"In which situations?","es":"¿En qué situaciones?"},"options":[{"key":"idling","text":{"zh-CN":"怠速","en":"idling","es":"al ralentí"}},{"key":"starting-off","text":{"zh-CN":"起步","en":"starting off","es":"al arrancar la marcha"}},{"key":"accelerating","text":{"zh-CN":"加速","en":"accelerating","es":"al acelerar"}},{"key":"steady","text":{"zh-CN":"匀速","en":"at steady speed","es":"a velocidad constante"}},{"key":"braking","text":{"zh-CN":"制动","en":"braking","es":"al frenar"}},{"key":"turning","text":{"zh-CN":"转弯","en":"turning","es":"al girar"}},{"key":"bumps","text":{"zh-CN":"过颠簸路","en":"over bumps","es":"en baches"}},{"key":"reversing","text":{"zh-CN":"倒车","en":"reversing","es":"marcha atrás"}},{"key":"parked","text":{"zh-CN":"停车后","en":"parked","es":"aparcado"}}]},
    {"key":"with-it","aspect":"how","kind":"many","text":{"zh-CN":"同时还有什么？","en":"What else happens then?","es":"¿Qué más ocurre?"},"options":[{"key":"nothing","text":{"zh-CN":"没有","en":"nothing else","es":"nada más"}},{"key":"no-power","text":{"zh-CN":"动力下降","en":"less power","es":"menos potencia"}},{"key":"noise","text":{"zh-CN":"异响","en":"noise","es":"ruido"}},{"key":"smoke","text":{"zh-CN":"冒烟","en":"smoke","es":"humo"}},{"key":"hot","text":{"zh-CN":"水温高","en":"engine hot","es":"motor caliente"}}]},
    {"key":"first","aspect":"when","kind":"one","text":{"zh-CN":"最早什么时候发现的？","en":"When did you first notice it?","es":"¿Cuándo lo notó por primera vez?"},"options":[{"key":"today","text":{"zh-CN":"今天","en":"today","es":"hoy"}},{"key":"this-week","text":{"zh-CN":"这一周","en":"this week","es":"esta semana"}},{"key":"this-month","text":{"zh-CN":"最近一个月","en":"this month","es":"este mes"}},{"key":"longer","text":{"zh-CN":"更早","en":"longer ago","es":"hace más tiempo"}},{"key":"after-service","text":{"zh-CN":"上次维修保养之后","en":"after the last service","es":"después de la última revisión"}},{"key":"after-impact","text":{"zh-CN":"碰撞或托底之后","en":"after a knock","es":"después de un golpe"}}]},
    {"key":"often","aspect":"how-often","kind":"one","text":{"zh-CN":"多久出现一次？","en":"How often does it happen?","es":"¿Con qué frecuencia ocurre?"},"options":[{"key":"always","text":{"zh-CN":"一直有","en":"always","es":"siempre"}},{"key":"daily","text":{"zh-CN":"每天几次","en":"several times a day","es":"varias veces al día"}},{"key":"sometimes","text":{"zh-CN":"偶尔","en":"now and then","es":"de vez en cuando"}},{"key":"once","text":{"zh-CN":"只有一次","en":"only once","es":"solo una vez"}}]},
    {"key":"who","aspect":"who","kind":"one","text":{"zh-CN":"平时谁开这辆车？","en":"Who drives when it happens?","es":"¿Quién conduce cuando ocurre?"},"options":[{"key":"self","text":{"zh-CN":"本人","en":"the customer","es":"el cliente"}},{"key":"family","text":{"zh-CN":"家人","en":"family","es":"la familia"}},{"key":"driver","text":{"zh-CN":"专职司机","en":"a driver","es":"un chófer"}},{"key":"several","text":{"zh-CN":"多人都遇到","en":"several people","es":"varias personas"}}]},
    {"key":"recent","aspect":"why","kind":"many","text":{"zh-CN":"最近有过什么变动？","en":"What changed recently?","es":"¿Qué ha cambiado hace poco?"},"options":[{"key":"nothing","text":{"zh-CN":"没有","en":"nothing","es":"nada"}},{"key":"fuel","text":{"zh-CN":"换过加油站","en":"another filling station","es":"otra gasolinera"}},{"key":"parts","text":{"zh-CN":"换装过配件","en":"parts fitted","es":"piezas montadas"}},{"key":"repair-elsewhere","text":{"zh-CN":"在别处修过","en":"repaired elsewhere","es":"reparado en otro taller"}},{"key":"accident","text":{"zh-CN":"事故或涉水","en":"accident or water","es":"accidente o agua"}},{"key":"tyres","text":{"zh-CN":"换过轮胎","en":"tyres changed","es":"cambio de neumáticos"}}]},
    {"key":"more","aspect":"how","kind":"text","text":{"zh-CN":"还想补充什么？","en":"Anything else you noticed?","es":"¿Ha notado algo más?"}}]'::jsonb),
  ('smell', '[
    {"key":"smell","aspect":"what","kind":"one","text":{"zh-CN":"是什么味道？","en":"What does it smell of?","es":"¿A qué huele?"},"options":[{"key":"fuel","text":{"zh-CN":"燃油","en":"fuel","es":"combustible"}},{"key":"burning","text":{"zh-CN":"焦糊","en":"burning","es":"quemado"}},{"key":"oil","text":{"zh-CN":"机油","en":"hot oil","es":"aceite caliente"}},{"key":"exhaust","text":{"zh-CN":"尾气","en":"exhaust","es":"escape"}},{"key":"musty","text":{"zh-CN":"霉味","en":"musty","es":"humedad"}},{"key":"sweet","text":{"zh-CN":"甜味","en":"sweet","es":"dulce"}},{"key":"rotten","text":{"zh-CN":"臭鸡蛋","en":"rotten eggs","es":"huevos podridos"}}]},
    {"key":"place","aspect":"where","kind":"many","text":{"zh-CN":"在哪里闻到？","en":"Where do you smell it?","es":"¿Dónde lo huele?"},"options":[{"key":"front-left","text":{"zh-CN":"左前","en":"front left","es":"delante a la izquierda"}},{"key":"front-right","text":{"zh-CN":"右前","en":"front right","es":"delante a la derecha"}},{"key":"rear-left","text":{"zh-CN":"左后","en":"rear left","es":"detrás a la izquierda"}},{"key":"rear-right","text":{"zh-CN":"右后","en":"rear right","es":"detrás a la derecha"}},{"key":"engine-bay","text":{"zh-CN":"发动机舱","en":"under the bonnet","es":"bajo el capó"}},{"key":"underbody","text":{"zh-CN":"底盘","en":"underneath","es":"por debajo"}},{"key":"cabin","text":{"zh-CN":"车内","en":"inside the car","es":"en el habitáculo"}},{"key":"not-sure","text":{"zh-CN":"说不准","en":"not sure","es":"no lo sé"}}]},
    {"key":"situation","aspect":"when","kind":"many","text":{"zh-CN":"什么情况下出现？","en":"In which situations?","es":"¿En qué situaciones?"},"options":[{"key":"idling","text":{"zh-CN":"怠速","en":"idling","es":"al ralentí"}},{"key":"starting-off","text":{"zh-CN":"起步","en":"starting off","es":"al arrancar la marcha"}},{"key":"accelerating","text":{"zh-CN":"加速","en":"accelerating","es":"al acelerar"}},{"key":"steady","text":{"zh-CN":"匀速","en":"at steady speed","es":"a velocidad constante"}},{"key":"braking","text":{"zh-CN":"制动","en":"braking","es":"al frenar"}},{"key":"turning","text":{"zh-CN":"转弯","en":"turning","es":"al girar"}},{"key":"bumps","text":{"zh-CN":"过颠簸路","en":"over bumps","es":"en baches"}},{"key":"reversing","text":{"zh-CN":"倒车","en":"reversing","es":"marcha atrás"}},{"key":"parked","text":{"zh-CN":"停车后","en":"parked","es":"aparcado"}}]},
    {"key":"air","aspect":"when","kind":"many","text":{"zh-CN":"空调怎么开时？","en":"With which air setting?","es":"¿Con qué ventilación?"},"options":[{"key":"outside","text":{"zh-CN":"外循环","en":"outside air","es":"aire exterior"}},{"key":"inside","text":{"zh-CN":"内循环","en":"recirculation","es":"recirculación"}},{"key":"cooling","text":{"zh-CN":"制冷","en":"cooling","es":"frío"}},{"key":"heating","text":{"zh-CN":"暖风","en":"heating","es":"calefacción"}},{"key":"off","text":{"zh-CN":"关闭","en":"off","es":"apagado"}}]},
    {"key":"engine-temperature","aspect":"when","kind":"one","text":{"zh-CN":"冷车还是热车？","en":"Engine cold or warm?","es":"¿Con el motor frío o caliente?"},"options":[{"key":"cold","text":{"zh-CN":"冷车","en":"engine cold","es":"motor frío"}},{"key":"warm","text":{"zh-CN":"热车","en":"engine warm","es":"motor caliente"}},{"key":"both","text":{"zh-CN":"冷热都有","en":"cold and warm","es":"en frío y en caliente"}},{"key":"not-sure","text":{"zh-CN":"说不准","en":"not sure","es":"no lo sé"}}]},
    {"key":"first","aspect":"when","kind":"one","text":{"zh-CN":"最早什么时候发现的？","en":"When did you first notice it?","es":"¿Cuándo lo notó por primera vez?"},"options":[{"key":"today","text":{"zh-CN":"今天","en":"today","es":"hoy"}},{"key":"this-week","text":{"zh-CN":"这一周","en":"this week","es":"esta semana"}},{"key":"this-month","text":{"zh-CN":"最近一个月","en":"this month","es":"este mes"}},{"key":"longer","text":{"zh-CN":"更早","en":"longer ago","es":"hace más tiempo"}},{"key":"after-service","text":{"zh-CN":"上次维修保养之后","en":"after the last service","es":"después de la última revisión"}},{"key":"after-impact","text":{"zh-CN":"碰撞或托底之后","en":"after a knock","es":"después de un golpe"}}]},
    {"key":"often","aspect":"how-often","kind":"one","text":{"zh-CN":"多久出现一次？","en":"How often does it happen?","es":"¿Con qué frecuencia ocurre?"},"options":[{"key":"always","text":{"zh-CN":"一直有","en":"always","es":"siempre"}},{"key":"daily","text":{"zh-CN":"每天几次","en":"several times a day","es":"varias veces al día"}},{"key":"sometimes","text":{"zh-CN":"偶尔","en":"now and then","es":"de vez en cuando"}},{"key":"once","text":{"zh-CN":"只有一次","en":"only once","es":"solo una vez"}}]},
    {"key":"who","aspect":"who","kind":"one","text":{"zh-CN":"平时谁开这辆车？","en":"Who drives when it happens?","es":"¿Quién conduce cuando ocurre?"},"options":[{"key":"self","text":{"zh-CN":"本人","en":"the customer","es":"el cliente"}},{"key":"family","text":{"zh-CN":"家人","en":"family","es":"la familia"}},{"key":"driver","text":{"zh-CN":"专职司机","en":"a driver","es":"un chófer"}},{"key":"several","text":{"zh-CN":"多人都遇到","en":"several people","es":"varias personas"}}]},
    {"key":"recent","aspect":"why","kind":"many","text":{"zh-CN":"最近有过什么变动？","en":"What changed recently?","es":"¿Qué ha cambiado hace poco?"},"options":[{"key":"nothing","text":{"zh-CN":"没有","en":"nothing","es":"nada"}},{"key":"fuel","text":{"zh-CN":"换过加油站","en":"another filling station","es":"otra gasolinera"}},{"key":"parts","text":{"zh-CN":"换装过配件","en":"parts fitted","es":"piezas montadas"}},{"key":"repair-elsewhere","text":{"zh-CN":"在别处修过","en":"repaired elsewhere","es":"reparado en otro taller"}},{"key":"accident","text":{"zh-CN":"事故或涉水","en":"accident or water","es":"accidente o agua"}},{"key":"tyres","text":{"zh-CN":"换过轮胎","en":"tyres changed","es":"cambio de neumáticos"}}]},
    {"key":"more","aspect":"how","kind":"text","text":{"zh-CN":"还想补充什么？","en":"Anything else you noticed?","es":"¿Ha notado algo más?"}}]'::jsonb),
  ('climate', '[
    {"key":"symptom","aspect":"what","kind":"many","text":{"zh-CN":"空调怎么了？","en":"What is wrong with the climate?","es":"¿Qué le pasa al climatizador?"},"options":[{"key":"not-cold","text":{"zh-CN":"不凉","en":"not cold","es":"no enfría"}},{"key":"not-warm","text":{"zh-CN":"不热","en":"not warm","es":"no calienta"}},{"key":"weak","text":{"zh-CN":"风量小","en":"weak air flow","es":"poco caudal"}},{"key":"noise","text":{"zh-CN":"有响声","en":"noisy","es":"ruidoso"}},{"key":"smell","text":{"zh-CN":"有异味","en":"smells","es":"huele"}},{"key":"fogs","text":{"zh-CN":"玻璃起雾","en":"windows fog","es":"se empaña"}},{"key":"water","text":{"zh-CN":"车内有水","en":"water inside","es":"agua dentro"}}]},
    {"key":"outlet","aspect":"where","kind":"many","text":{"zh-CN":"哪些出风口？","en":"At which outlets?","es":"¿En qué salidas?"},"options":[{"key":"driver","text":{"zh-CN":"驾驶侧","en":"driver’s side","es":"lado del conductor"}},{"key":"passenger","text":{"zh-CN":"副驾侧","en":"passenger’s side","es":"lado del acompañante"}},{"key":"rear","text":{"zh-CN":"后排","en":"rear","es":"detrás"}},{"key":"all","text":{"zh-CN":"全部","en":"all","es":"todas"}}]},
    {"key":"after","aspect":"when","kind":"one","text":{"zh-CN":"开多久后？","en":"How soon after switching on?","es":"¿Cuánto después de encender?"},"options":[{"key":"at-once","text":{"zh-CN":"一开就有","en":"at once","es":"enseguida"}},{"key":"minutes","text":{"zh-CN":"几分钟后","en":"after minutes","es":"tras unos minutos"}},{"key":"long","text":{"zh-CN":"长时间后","en":"after a long time","es":"tras mucho tiempo"}}]},
    {"key":"weather","aspect":"when","kind":"many","text":{"zh-CN":"和天气有关吗？","en":"Does the weather matter?","es":"¿Influye el tiempo?"},"options":[{"key":"rain","text":{"zh-CN":"下雨","en":"rain","es":"lluvia"}},{"key":"frost","text":{"zh-CN":"寒冷","en":"cold","es":"frío"}},{"key":"heat","text":{"zh-CN":"炎热","en":"heat","es":"calor"}},{"key":"no-matter","text":{"zh-CN":"无关","en":"no matter","es":"no influye"}}]},
    {"key":"serviced","aspect":"how","kind":"one","text":{"zh-CN":"做过空调保养吗？","en":"Was the climate serviced?","es":"¿Se ha revisado el climatizador?"},"options":[{"key":"this-year","text":{"zh-CN":"今年做过","en":"serviced this year","es":"revisado este año"}},{"key":"longer","text":{"zh-CN":"更早","en":"serviced longer ago","es":"revisado hace tiempo"}},{"key":"never","text":{"zh-CN":"没做过","en":"never serviced","es":"nunca revisado"}}]},
    {"key":"first","aspect":"when","kind":"one","text":{"zh-CN":"最早什么时候发现的？","en":"When did you first notice it?","es":"¿Cuándo lo notó por primera vez?"},"options":[{"key":"today","text":{"zh-CN":"今天","en":"today","es":"hoy"}},{"key":"this-week","text":{"zh-CN":"这一周","en":"this week","es":"esta semana"}},{"key":"this-month","text":{"zh-CN":"最近一个月","en":"this month","es":"este mes"}},{"key":"longer","text":{"zh-CN":"更早","en":"longer ago","es":"hace más tiempo"}},{"key":"after-service","text":{"zh-CN":"上次维修保养之后","en":"after the last service","es":"después de la última revisión"}},{"key":"after-impact","text":{"zh-CN":"碰撞或托底之后","en":"after a knock","es":"después de un golpe"}}]},
    {"key":"often","aspect":"how-often","kind":"one","text":{"zh-CN":"多久出现一次？","en":"How often does it happen?","es":"¿Con qué frecuencia ocurre?"},"options":[{"key":"always","text":{"zh-CN":"一直有","en":"always","es":"siempre"}},{"key":"daily","text":{"zh-CN":"每天几次","en":"several times a day","es":"varias veces al día"}},{"key":"sometimes","text":{"zh-CN":"偶尔","en":"now and then","es":"de vez en cuando"}},{"key":"once","text":{"zh-CN":"只有一次","en":"only once","es":"solo una vez"}}]},
    {"key":"who","aspect":"who","kind":"one","text":{"zh-CN":"平时谁开这辆车？","en":"Who drives when it happens?","es":"¿Quién conduce cuando ocurre?"},"options":[{"key":"self","text":{"zh-CN":"本人","en":"the customer","es":"el cliente"}},{"key":"family","text":{"zh-CN":"家人","en":"family","es":"la familia"}},{"key":"driver","text":{"zh-CN":"专职司机","en":"a driver","es":"un chófer"}},{"key":"several","text":{"zh-CN":"多人都遇到","en":"several people","es":"varias personas"}}]},
    {"key":"recent","aspect":"why","kind":"many","text":{"zh-CN":"最近有过什么变动？","en":"What changed recently?","es":"¿Qué ha cambiado hace poco?"},"options":[{"key":"nothing","text":{"zh-CN":"没有","en":"nothing","es":"nada"}},{"key":"fuel","text":{"zh-CN":"换过加油站","en":"another filling station","es":"otra gasolinera"}},{"key":"parts","text":{"zh-CN":"换装过配件","en":"parts fitted","es":"piezas montadas"}},{"key":"repair-elsewhere","text":{"zh-CN":"在别处修过","en":"repaired elsewhere","es":"reparado en otro taller"}},{"key":"accident","text":{"zh-CN":"事故或涉水","en":"accident or water","es":"accidente o agua"}},{"key":"tyres","text":{"zh-CN":"换过轮胎","en":"tyres changed","es":"cambio de neumáticos"}}]},
    {"key":"more","aspect":"how","kind":"text","text":{"zh-CN":"还想补充什么？","en":"Anything else you noticed?","es":"¿Ha notado algo más?"}}]'::jsonb),
  ('body', '[
    {"key":"matter","aspect":"what","kind":"one","text":{"zh-CN":"是什么问题？","en":"What is the matter?","es":"¿De qué se trata?"},"options":[{"key":"door","text":{"zh-CN":"车门","en":"door","es":"puerta"}},{"key":"window","text":{"zh-CN":"车窗","en":"window","es":"ventanilla"}},{"key":"water","text":{"zh-CN":"进水","en":"water comes in","es":"entra agua"}},{"key":"wind","text":{"zh-CN":"风噪","en":"wind noise","es":"ruido de viento"}},{"key":"paint","text":{"zh-CN":"漆面","en":"paint","es":"pintura"}},{"key":"rust","text":{"zh-CN":"锈蚀","en":"rust","es":"óxido"}},{"key":"trim","text":{"zh-CN":"饰件","en":"trim","es":"molduras"}},{"key":"seat-belt","text":{"zh-CN":"座椅与安全带","en":"seat and belt","es":"asiento y cinturón"}}]},
    {"key":"place","aspect":"where","kind":"many","text":{"zh-CN":"在车的什么位置？","en":"Where on the car?","es":"¿En qué parte del coche?"},"options":[{"key":"front-left","text":{"zh-CN":"左前","en":"front left","es":"delante a la izquierda"}},{"key":"front-right","text":{"zh-CN":"右前","en":"front right","es":"delante a la derecha"}},{"key":"rear-left","text":{"zh-CN":"左后","en":"rear left","es":"detrás a la izquierda"}},{"key":"rear-right","text":{"zh-CN":"右后","en":"rear right","es":"detrás a la derecha"}},{"key":"engine-bay","text":{"zh-CN":"发动机舱","en":"under the bonnet","es":"bajo el capó"}},{"key":"underbody","text":{"zh-CN":"底盘","en":"underneath","es":"por debajo"}},{"key":"cabin","text":{"zh-CN":"车内","en":"inside the car","es":"en el habitáculo"}},{"key":"not-sure","text":{"zh-CN":"说不准","en":"not sure","es":"no lo sé"}}]},
    {"key":"trace","aspect":"why","kind":"one","text":{"zh-CN":"这里以前修过吗？","en":"Was it repaired here before?","es":"¿Se ha reparado antes aquí?"},"options":[{"key":"never","text":{"zh-CN":"没修过","en":"never repaired","es":"nunca reparado"}},{"key":"here","text":{"zh-CN":"在本店修过","en":"repaired by us","es":"reparado aquí"}},{"key":"elsewhere","text":{"zh-CN":"在别处修过","en":"repaired elsewhere","es":"reparado en otro sitio"}},{"key":"not-known","text":{"zh-CN":"不清楚","en":"not known","es":"no se sabe"}}]},
    {"key":"how","aspect":"how","kind":"one","text":{"zh-CN":"情况如何？","en":"How bad is it?","es":"¿Cómo de grave es?"},"options":[{"key":"looks","text":{"zh-CN":"影响外观","en":"a matter of looks","es":"solo estético"}},{"key":"stiff","text":{"zh-CN":"不顺畅","en":"stiff","es":"va duro"}},{"key":"broken","text":{"zh-CN":"不能用","en":"does not work","es":"no funciona"}}]},
    {"key":"weather","aspect":"when","kind":"many","text":{"zh-CN":"和天气有关吗？","en":"Does the weather matter?","es":"¿Influye el tiempo?"},"options":[{"key":"rain","text":{"zh-CN":"下雨","en":"rain","es":"lluvia"}},{"key":"frost","text":{"zh-CN":"寒冷","en":"cold","es":"frío"}},{"key":"heat","text":{"zh-CN":"炎热","en":"heat","es":"calor"}},{"key":"no-matter","text":{"zh-CN":"无关","en":"no matter","es":"no influye"}}]},
    {"key":"first","aspect":"when","kind":"one","text":{"zh-CN":"最早什么时候发现的？","en":"When did you first notice it?","es":"¿Cuándo lo notó por primera vez?"},"options":[{"key":"today","text":{"zh-CN":"今天","en":"today","es":"hoy"}},{"key":"this-week","text":{"zh-CN":"这一周","en":"this week","es":"esta semana"}},{"key":"this-month","text":{"zh-CN":"最近一个月","en":"this month","es":"este mes"}},{"key":"longer","text":{"zh-CN":"更早","en":"longer ago","es":"hace más tiempo"}},{"key":"after-service","text":{"zh-CN":"上次维修保养之后","en":"after the last service","es":"después de la última revisión"}},{"key":"after-impact","text":{"zh-CN":"碰撞或托底之后","en":"after a knock","es":"después de un golpe"}}]},
    {"key":"often","aspect":"how-often","kind":"one","text":{"zh-CN":"多久出现一次？","en":"How often does it happen?","es":"¿Con qué frecuencia ocurre?"},"options":[{"key":"always","text":{"zh-CN":"一直有","en":"always","es":"siempre"}},{"key":"daily","text":{"zh-CN":"每天几次","en":"several times a day","es":"varias veces al día"}},{"key":"sometimes","text":{"zh-CN":"偶尔","en":"now and then","es":"de vez en cuando"}},{"key":"once","text":{"zh-CN":"只有一次","en":"only once","es":"solo una vez"}}]},
    {"key":"who","aspect":"who","kind":"one","text":{"zh-CN":"平时谁开这辆车？","en":"Who drives when it happens?","es":"¿Quién conduce cuando ocurre?"},"options":[{"key":"self","text":{"zh-CN":"本人","en":"the customer","es":"el cliente"}},{"key":"family","text":{"zh-CN":"家人","en":"family","es":"la familia"}},{"key":"driver","text":{"zh-CN":"专职司机","en":"a driver","es":"un chófer"}},{"key":"several","text":{"zh-CN":"多人都遇到","en":"several people","es":"varias personas"}}]},
    {"key":"recent","aspect":"why","kind":"many","text":{"zh-CN":"最近有过什么变动？","en":"What changed recently?","es":"¿Qué ha cambiado hace poco?"},"options":[{"key":"nothing","text":{"zh-CN":"没有","en":"nothing","es":"nada"}},{"key":"fuel","text":{"zh-CN":"换过加油站","en":"another filling station","es":"otra gasolinera"}},{"key":"parts","text":{"zh-CN":"换装过配件","en":"parts fitted","es":"piezas montadas"}},{"key":"repair-elsewhere","text":{"zh-CN":"在别处修过","en":"repaired elsewhere","es":"reparado en otro taller"}},{"key":"accident","text":{"zh-CN":"事故或涉水","en":"accident or water","es":"accidente o agua"}},{"key":"tyres","text":{"zh-CN":"换过轮胎","en":"tyres changed","es":"cambio de neumáticos"}}]},
    {"key":"more","aspect":"how","kind":"text","text":{"zh-CN":"还想补充什么？","en":"Anything else you noticed?","es":"¿Ha notado algo más?"}}]'::jsonb)
$function$
;

CREATE OR REPLACE FUNCTION public.jobs_of_group(only_stuck boolean DEFAULT false)
 RETURNS TABLE(id bigint, task text, payload jsonb, run_at timestamp with time zone, attempts integer, max_attempts integer, last_error text, locked_at timestamp with time zone, created_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select j.id, t.identifier, j.payload::jsonb, j.run_at, j.attempts::integer, j.max_attempts::integer, j.last_error,
    j.locked_at, j.created_at
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  where j.payload::jsonb ->> 'organizationId' = tenancy.organization()::text
    and (not only_stuck or j.attempts > 2 or j.attempts >= j.max_attempts)
  order by j.run_at limit 200
$function$
;

CREATE OR REPLACE FUNCTION public.journal_append(workshop uuid, chain uuid, visit uuid, type text, at timestamp with time zone, actor uuid, device text, payload jsonb)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION public.journal_append_all(at timestamp with time zone, actor uuid, device text, entries jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION public.journal_position()
 RETURNS TABLE(transaction_id text, id bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select coalesce((pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1)::text, '0'), 9223372036854775807
$function$
;

CREATE OR REPLACE PROCEDURE public.journal_prepare_months(IN months integer DEFAULT 3)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $procedure$
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
end $procedure$
;

CREATE OR REPLACE FUNCTION public.journal_refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin raise exception 'the journal is append-only' using errcode = 'insufficient_privilege'; end $function$
;

CREATE OR REPLACE FUNCTION public.journal_seal(previous bytea, chain uuid, sequence integer, workshop uuid, visit uuid, type text, at timestamp with time zone, actor uuid, device text, payload jsonb)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select sha256(previous || convert_to(jsonb_build_array(chain, sequence, workshop, visit, type,
    (extract(epoch from at) * 1000)::bigint, actor, device, payload)::text, 'UTF8'))
$function$
;

CREATE OR REPLACE FUNCTION public.journal_seal_day(day date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare organization uuid := tenancy.organization();
begin
  insert into journal_seals (organization_id, sealed_on, chains, entries, hash)
  select organization, day, count(*), coalesce(sum(sequence), 0),
    sha256(coalesce(string_agg(chain_id::text || ':' || sequence || ':' || encode(hash, 'hex'), ',' order by chain_id), '')::bytea)
  from journal_chains where organization_id = organization
  on conflict do nothing;
end $function$
;

CREATE OR REPLACE FUNCTION public.journal_since(after_transaction xid8, after_id bigint, most integer)
 RETURNS TABLE(transaction_id text, id bigint, organization_id uuid, workshop_id uuid, visit_id uuid, type text, at timestamp with time zone, actor_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select e.transaction_id::text, e.id, e.organization_id, e.workshop_id, e.visit_id, e.type, e.at, e.actor_id
  from journal_entries e
  where (e.transaction_id, e.id) > (after_transaction, after_id)
    and e.transaction_id < pg_snapshot_xmin(pg_current_snapshot())
  order by e.transaction_id, e.id limit most
$function$
;

CREATE OR REPLACE FUNCTION public.next_document_number(workshop uuid, document_kind text, document_year integer)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
declare taken integer;
begin
  insert into document_counters as c (organization_id, workshop_id, kind, year, last)
    values (tenancy.organization(), workshop, document_kind, document_year, 1)
    on conflict (organization_id, workshop_id, kind, year) do update set last = c.last + 1
    returning last into taken;
  return taken;
end $function$
;

CREATE OR REPLACE FUNCTION public.order_number_searched(number text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select translate(lower(number), '-/. ', '') $function$
;

CREATE OR REPLACE FUNCTION public.organizations_for_chores()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$ select organization_id from organizations $function$
;

CREATE OR REPLACE FUNCTION public.question_keeps_words()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
  if old.words is distinct from new.words or (old.answer is not null and old.answer is distinct from new.answer) then
    raise exception 'a question and its answer are never rewritten' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.retry_job(job bigint)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  perform 1 from graphile_worker._private_jobs j
    where j.id = job and j.payload::jsonb ->> 'organizationId' = tenancy.organization()::text;
  if not found then return false; end if;
  perform graphile_worker.reschedule_jobs(array[job], run_at => now(), attempts => 0);
  return true;
end $function$
;

CREATE OR REPLACE FUNCTION public.script_keeps_words()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
  raise exception 'a version of a script stays as it was spoken' using errcode = 'insufficient_privilege';
end $function$
;

CREATE OR REPLACE FUNCTION public.search_customers(terms text[], before uuid, most integer)
 RETURNS SETOF customers
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 8
 SET search_path TO 'public'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
  with found as materialized (
    select c.* from customers c
    where c.organization_id = tenancy.organization() and c.archived_at is null
      and c.search_text like '%' || terms[1] || '%'
      and c.search_text like all (select '%' || term || '%' from unnest(terms[2:]) term)
    limit 1000)
  select * from found where before is null or id < before order by id desc limit most
$function$
;

CREATE OR REPLACE FUNCTION public.search_op_codes(terms text[], before uuid, most integer)
 RETURNS SETOF op_codes
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 8
 SET search_path TO 'public'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
  with found as materialized (
    select o.* from op_codes o
    where o.organization_id = tenancy.organization() and o.archived_at is null
      and o.search_text like '%' || terms[1] || '%'
      and o.search_text like all (select '%' || term || '%' from unnest(terms[2:]) term)
    limit 1000)
  select * from found where before is null or id < before order by id desc limit most
$function$
;

CREATE OR REPLACE FUNCTION public.search_packages(workshop uuid, terms text[], most integer)
 RETURNS SETOF packages
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select p.* from packages p
  where p.organization_id = tenancy.organization() and p.workshop_id = workshop and p.archived_at is null
    and p.search_text like all (select '%' || term || '%' from unnest(terms) term)
  order by p.code limit most
$function$
;

CREATE OR REPLACE FUNCTION public.search_parts(terms text[], before uuid, most integer)
 RETURNS SETOF parts
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 8
 SET search_path TO 'public'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
  with found as materialized (
    select p.* from parts p
    where p.organization_id = tenancy.organization() and p.archived_at is null
      and p.search_text like '%' || terms[1] || '%'
      and p.search_text like all (select '%' || term || '%' from unnest(terms[2:]) term)
    limit 1000)
  select * from found where before is null or id < before order by id desc limit most
$function$
;

CREATE OR REPLACE FUNCTION public.search_repair_orders(workshop uuid, term text, most integer)
 RETURNS SETOF repair_orders
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 8
 SET search_path TO 'public'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
  with found as materialized (
    select o.* from repair_orders o
    where o.organization_id = tenancy.organization() and o.workshop_id = workshop
      and order_number_searched(o.number) like '%' || term || '%'
    limit 1000)
  select * from found order by id desc limit most
$function$
;

CREATE OR REPLACE FUNCTION public.search_vehicles(terms text[], before uuid, most integer)
 RETURNS SETOF vehicles
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 8
 SET search_path TO 'public'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
  with found as materialized (
    select v.* from vehicles v
    where v.organization_id = tenancy.organization() and v.archived_at is null
      and v.search_text like '%' || terms[1] || '%'
      and v.search_text like all (select '%' || term || '%' from unnest(terms[2:]) term)
    limit 1000)
  select * from found where before is null or id < before order by id desc limit most
$function$
;

CREATE OR REPLACE FUNCTION public.settlements_keep_sheet()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
  if tg_op = 'DELETE' or old.sheet is distinct from new.sheet or old.total_minor <> new.total_minor
     or old.net_minor <> new.net_minor or old.payer <> new.payer or old.number <> new.number then
    raise exception 'a settlement is reversed by another, never edited' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.workshop_gets_questions()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
  insert into question_sets (organization_id, workshop_id, symptom, version, questions, valid_from)
  select new.organization_id, new.id, f.symptom, 1, f.questions, new.created_at from first_question_sets() f;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION tenancy.organization()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('pitlane.organization_id', true), '')::uuid $function$
;

CREATE OR REPLACE PROCEDURE tenancy.wall(IN walled regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %s enable row level security', walled);
  execute format(
    'create policy tenancy on %s using (organization_id = (select tenancy.organization()))
     with check (organization_id = (select tenancy.organization()))', walled);
  execute format('grant select, insert, update, delete on %s to pitlane_app', walled);
end $procedure$
;
