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
  revoked_by uuid
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
CREATE INDEX customer_questions_site ON public.customer_questions USING btree (organization_id, workshop_id);
CREATE INDEX customer_questions_visit ON public.customer_questions USING btree (organization_id, visit_id, id);
CREATE INDEX customer_questions_workshop ON public.customer_questions USING btree (organization_id, workshop_id) WHERE (answered_at IS NULL);
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
  account_class text
);
alter table customers add PRIMARY KEY (organization_id, id);
alter table customers add FOREIGN KEY (organization_id) REFERENCES organizations(organization_id);
alter table customers add CHECK (((length(name) >= 1) AND (length(name) <= 200)));
alter table customers add CHECK ((account_class = ANY (ARRAY['A'::text, 'B'::text, 'C'::text])));
alter table customers add CHECK ((kind = ANY (ARRAY['person'::text, 'company'::text])));
alter table customers add CHECK ((preferred_channel = ANY (ARRAY['phone'::text, 'sms'::text, 'email'::text, 'wechat'::text, 'letter'::text])));
alter table customers add CHECK ((preferred_locale = ANY (ARRAY['zh-CN'::text, 'en'::text, 'es'::text])));
CREATE INDEX customers_newest ON public.customers USING btree (organization_id, id DESC);
CREATE INDEX customers_search ON public.customers USING gin (organization_id, search_text gin_trgm_ops);
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
  delivered_by uuid not null
);
alter table deliveries add UNIQUE (organization_id, repair_order_id);
alter table deliveries add PRIMARY KEY (organization_id, id);
alter table deliveries add FOREIGN KEY (organization_id, repair_order_id) REFERENCES repair_orders(organization_id, id);
alter table deliveries add FOREIGN KEY (organization_id, signature_id) REFERENCES signatures(organization_id, id);
alter table deliveries add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
CREATE INDEX deliveries_signature ON public.deliveries USING btree (organization_id, signature_id);
CREATE INDEX deliveries_visit ON public.deliveries USING btree (organization_id, visit_id);
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
CREATE INDEX idempotency_keys_age ON public.idempotency_keys USING btree (organization_id, created_at);
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
  version integer not null default 1
);
alter table jobs add UNIQUE (organization_id, repair_order_id, "position");
alter table jobs add PRIMARY KEY (organization_id, id);
alter table jobs add FOREIGN KEY (organization_id, bay_id) REFERENCES bays(organization_id, id);
alter table jobs add FOREIGN KEY (organization_id, concern_id) REFERENCES visit_concerns(organization_id, id);
alter table jobs add FOREIGN KEY (organization_id, op_code_id) REFERENCES op_codes(organization_id, id);
alter table jobs add FOREIGN KEY (organization_id, repair_order_id) REFERENCES repair_orders(organization_id, id);
alter table jobs add FOREIGN KEY (organization_id, technician_id) REFERENCES staff(organization_id, id);
alter table jobs add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
alter table jobs add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table jobs add CHECK (((length(title) >= 1) AND (length(title) <= 300)));
alter table jobs add CHECK ((origin = ANY (ARRAY['contract'::text, 'additional'::text])));
alter table jobs add CHECK ((pricing_method = ANY (ARRAY['system'::text, 'symptom'::text, 'item'::text])));
alter table jobs add CHECK ((state = ANY (ARRAY['planned'::text, 'proposed'::text, 'approved'::text, 'assigned'::text, 'in-progress'::text, 'paused'::text, 'finished'::text, 'declined'::text, 'cancelled'::text])));
CREATE INDEX jobs_bay ON public.jobs USING btree (organization_id, bay_id);
CREATE INDEX jobs_concern ON public.jobs USING btree (organization_id, concern_id);
CREATE INDEX jobs_op_code ON public.jobs USING btree (organization_id, op_code_id);
CREATE INDEX jobs_open ON public.jobs USING btree (organization_id, workshop_id, state) WHERE (state = ANY (ARRAY['approved'::text, 'assigned'::text, 'in-progress'::text, 'paused'::text, 'proposed'::text]));
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

create table part_stock (
  organization_id uuid not null,
  workshop_id uuid not null,
  part_id uuid not null,
  price_minor bigint not null,
  cost_minor bigint not null default 0,
  quantity_milli bigint not null default 0,
  location text,
  reorder_point_milli bigint not null default 0,
  version integer not null default 1
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
  version integer not null default 1
);
alter table repair_order_lines add PRIMARY KEY (organization_id, id);
alter table repair_order_lines add FOREIGN KEY (organization_id, job_id) REFERENCES jobs(organization_id, id);
alter table repair_order_lines add FOREIGN KEY (organization_id, op_code_id) REFERENCES op_codes(organization_id, id);
alter table repair_order_lines add FOREIGN KEY (organization_id, part_id) REFERENCES parts(organization_id, id);
alter table repair_order_lines add FOREIGN KEY (organization_id, repair_order_id) REFERENCES repair_orders(organization_id, id);
alter table repair_order_lines add CHECK (((net_minor + tax_minor) = total_minor));
alter table repair_order_lines add CHECK ((kind = ANY (ARRAY['labor'::text, 'part'::text, 'sublet'::text, 'fee'::text])));
alter table repair_order_lines add CHECK ((source = ANY (ARRAY['oem'::text, 'equivalent'::text, 'aftermarket'::text, 'reconditioned'::text, 'customer-supplied'::text])));
CREATE INDEX repair_order_lines_job ON public.repair_order_lines USING btree (organization_id, job_id);
CREATE INDEX repair_order_lines_op_code ON public.repair_order_lines USING btree (organization_id, op_code_id);
CREATE INDEX repair_order_lines_order ON public.repair_order_lines USING btree (organization_id, repair_order_id);
CREATE INDEX repair_order_lines_part ON public.repair_order_lines USING btree (organization_id, part_id);
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
alter table signatures add CHECK ((purpose = ANY (ARRAY['contract'::text, 'additional-work'::text, 'delivery'::text, 'belongings'::text, 'declined-safety'::text])));
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
  version integer not null default 1
);
alter table vehicles add PRIMARY KEY (organization_id, id);
alter table vehicles add FOREIGN KEY (organization_id) REFERENCES organizations(organization_id);
alter table vehicles add FOREIGN KEY (organization_id, owner_id) REFERENCES customers(organization_id, id);
alter table vehicles add CHECK ((body = ANY (ARRAY['sedan'::text, 'suv'::text, 'van'::text, 'pickup'::text])));
alter table vehicles add CHECK ((energy = ANY (ARRAY['petrol'::text, 'diesel'::text, 'hybrid'::text, 'plug-in-hybrid'::text, 'electric'::text, 'gas'::text])));
alter table vehicles add CHECK ((odometer >= 0));
alter table vehicles add CHECK ((odometer_unit = ANY (ARRAY['km'::text, 'mi'::text])));
alter table vehicles add CHECK ((vin ~ '^[A-HJ-NPR-Z0-9]{17}$'::text));
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
  created_by uuid not null
);
alter table visit_belongings add PRIMARY KEY (organization_id, id);
alter table visit_belongings add FOREIGN KEY (organization_id, visit_id) REFERENCES visits(organization_id, id);
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
  wait_alerted_at timestamp with time zone
);
alter table visits add PRIMARY KEY (organization_id, id);
alter table visits add FOREIGN KEY (organization_id, advisor_id) REFERENCES staff(organization_id, id);
alter table visits add FOREIGN KEY (organization_id, customer_id) REFERENCES customers(organization_id, id);
alter table visits add FOREIGN KEY (organization_id, vehicle_id) REFERENCES vehicles(organization_id, id);
alter table visits add FOREIGN KEY (organization_id, workshop_id) REFERENCES workshops(organization_id, id);
alter table visits add CHECK (((fee_name IS NULL) = (fee_minor IS NULL)));
alter table visits add CHECK (((fuel_percent >= 0) AND (fuel_percent <= 100)));
alter table visits add CHECK ((arrival_channel = ANY (ARRAY['gate'::text, 'desk'::text])));
alter table visits add CHECK ((fee_minor > 0));
alter table visits add CHECK ((left_kind = ANY (ARRAY['repaired'::text, 'answered'::text, 'diagnosis-only'::text, 'quotation-only'::text, 'new-appointment'::text, 'declined'::text, 'other'::text])));
alter table visits add CHECK ((main_purpose = ANY (ARRAY['repair'::text, 'maintenance'::text, 'accessories'::text, 'insurance'::text, 'activity'::text, 'enquiry'::text])));
alter table visits add CHECK ((state = ANY (ARRAY['waiting'::text, 'in-house'::text, 'leaving'::text, 'closed'::text, 'cancelled'::text])));
CREATE INDEX visits_advisor ON public.visits USING btree (organization_id, advisor_id, id DESC);
CREATE INDEX visits_arrived ON public.visits USING btree (organization_id, workshop_id, arrived_at);
CREATE INDEX visits_customer ON public.visits USING btree (organization_id, customer_id, id DESC);
CREATE INDEX visits_due ON public.visits USING btree (organization_id, customer_id) WHERE (due_minor > 0);
CREATE UNIQUE INDEX visits_key_tag ON public.visits USING btree (organization_id, workshop_id, key_tag) WHERE ((key_tag IS NOT NULL) AND (key_returned_at IS NULL));
CREATE INDEX visits_newest ON public.visits USING btree (organization_id, workshop_id, id DESC);
CREATE UNIQUE INDEX visits_one_stay ON public.visits USING btree (organization_id, vehicle_id) WHERE (state = ANY (ARRAY['waiting'::text, 'in-house'::text, 'leaving'::text]));
CREATE INDEX visits_open ON public.visits USING btree (organization_id, workshop_id, arrived_at) WHERE (state = ANY (ARRAY['waiting'::text, 'in-house'::text, 'leaving'::text]));
CREATE INDEX visits_vehicle ON public.visits USING btree (organization_id, vehicle_id, id DESC);
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
  version integer not null default 1
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
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
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
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
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

CREATE OR REPLACE FUNCTION public.search_parts(terms text[], before uuid, most integer)
 RETURNS SETOF parts
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
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
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
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
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
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
