-- What is asked before anything is repaired: interview, pre-inspection, diagnosis, and what the customer agreed to.

-- A hand is kept under more papers than the spine knows of: each stage names its own.
alter table signatures drop constraint signatures_purpose_check;
alter table signatures add constraint signatures_purpose_check check (purpose ~ '^[a-z][a-z-]{2,39}$');

create table question_sets (
  organization_id uuid not null, workshop_id uuid not null,
  symptom text not null, version integer not null check (version > 0),
  questions jsonb not null, note text,
  valid_from timestamptz not null, created_by uuid,
  primary key (organization_id, workshop_id, symptom, version),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, created_by) references staff
);
comment on table question_sets is 'What is asked about a symptom, in every language; a change is a new version, interviews keep the one they began with.';
create index question_sets_author on question_sets (organization_id, created_by);
call tenancy.wall('question_sets');
revoke update, delete on question_sets from pitlane_app;

create table concern_versions (
  organization_id uuid not null, id uuid not null, visit_id uuid not null, concern_id uuid not null,
  version integer not null check (version > 1),
  words text not null check (length(words) between 1 and 2000),
  reason text not null check (reason in ('shown-on-car', 'reworded')),
  created_at timestamptz not null, created_by uuid not null,
  primary key (organization_id, id),
  unique (organization_id, concern_id, version),
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, concern_id) references visit_concerns,
  foreign key (organization_id, created_by) references staff
);
comment on table concern_versions is 'Later wordings of a concern: the first one, as the customer said it, stays where it was written.';
create index concern_versions_visit on concern_versions (organization_id, visit_id);
create index concern_versions_author on concern_versions (organization_id, created_by);
call tenancy.wall('concern_versions');
revoke update, delete on concern_versions from pitlane_app;

create table interviews (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, visit_id uuid not null,
  concern_id uuid not null,
  symptom text not null, set_version integer not null, locale text not null check (locale in ('zh-CN', 'en', 'es')),
  part_said text, part_shown text, shown_at timestamptz, shown_by uuid,
  begun_at timestamptz not null, begun_by uuid not null, changed_at timestamptz not null,
  primary key (organization_id, id),
  unique (organization_id, concern_id),
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, concern_id) references visit_concerns,
  foreign key (organization_id, workshop_id, symptom, set_version) references question_sets,
  foreign key (organization_id, begun_by) references staff,
  check ((part_shown is null) = (shown_at is null))
);
comment on table interviews is 'The questions asked about one concern, in which language, and the part shown on the car.';
create index interviews_visit on interviews (organization_id, visit_id);
create index interviews_set on interviews (organization_id, workshop_id, symptom, set_version);
create index interviews_beginner on interviews (organization_id, begun_by);
call tenancy.wall('interviews');
revoke delete on interviews from pitlane_app;

create table interview_answers (
  organization_id uuid not null, id uuid not null, interview_id uuid not null,
  question_key text not null, choices text[] not null default '{}', words text, skipped_because text,
  answered_at timestamptz not null, answered_by uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, interview_id) references interviews,
  foreign key (organization_id, answered_by) references staff,
  check (cardinality(choices) > 0 or words is not null or skipped_because is not null)
);
comment on table interview_answers is 'Each answer as it was given; the newest to a question counts, the others stay.';
create index interview_answers_interview on interview_answers (organization_id, interview_id, id);
create index interview_answers_author on interview_answers (organization_id, answered_by);
call tenancy.wall('interview_answers');
revoke update, delete on interview_answers from pitlane_app;

create table interview_summaries (
  organization_id uuid not null, id uuid not null, interview_id uuid not null,
  summary text not null, confirmed_by_name text not null,
  confirmed_at timestamptz not null, recorded_by uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, interview_id) references interviews,
  foreign key (organization_id, recorded_by) references staff
);
comment on table interview_summaries is 'The closing summary as it was read back and confirmed; one that came before a change of answers stands no more.';
create index interview_summaries_interview on interview_summaries (organization_id, interview_id, id);
create index interview_summaries_author on interview_summaries (organization_id, recorded_by);
call tenancy.wall('interview_summaries');
revoke update, delete on interview_summaries from pitlane_app;

create table reproductions (
  organization_id uuid not null, id uuid not null, visit_id uuid not null, concern_id uuid not null,
  reproduced boolean not null, how text,
  tried_at timestamptz not null, tried_by uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, concern_id) references visit_concerns,
  foreign key (organization_id, tried_by) references staff,
  check (not reproduced or how is not null)
);
comment on table reproductions is 'Whether the symptom showed when it was tried, and how; the newest counts.';
create index reproductions_visit on reproductions (organization_id, visit_id);
create index reproductions_concern on reproductions (organization_id, concern_id, id);
create index reproductions_tester on reproductions (organization_id, tried_by);
call tenancy.wall('reproductions');
revoke update, delete on reproductions from pitlane_app;

create table observations (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, visit_id uuid not null,
  concern_id uuid not null, choice text not null check (choice in ('observe', 'leave-car')),
  report_on date, agreed_with text not null,
  agreed_at timestamptz not null, agreed_by uuid not null, advisor_id uuid not null,
  result text check (result in ('gone', 'still-there', 'not-reached')), result_words text,
  result_at timestamptz, result_by uuid, superseded_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, concern_id) references visit_concerns,
  foreign key (organization_id, advisor_id) references staff,
  check ((choice = 'observe') = (report_on is not null)),
  check ((result is null) = (result_at is null))
);
comment on table observations is 'What the customer chose when nothing showed: drive on and report on a date, or leave the car.';
create index observations_open on observations (organization_id, workshop_id, report_on)
  where result_at is null and superseded_at is null and report_on is not null;
create index observations_workshop on observations (organization_id, workshop_id);
create index observations_visit on observations (organization_id, visit_id);
create index observations_concern on observations (organization_id, concern_id);
create index observations_advisor on observations (organization_id, advisor_id);
call tenancy.wall('observations');
revoke delete on observations from pitlane_app;

create table pre_inspections (
  organization_id uuid not null, id uuid not null, visit_id uuid not null,
  outcome text not null check (outcome in ('done', 'declined')), reasons text[] not null, note text,
  decided_by_name text, noted_at timestamptz not null, noted_by uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, noted_by) references staff,
  check (outcome = 'done' or note is not null)
);
comment on table pre_inspections is 'That the car was looked at on the lift before the estimate, or why not; with the reasons that asked for it.';
create index pre_inspections_visit on pre_inspections (organization_id, visit_id, id);
create index pre_inspections_author on pre_inspections (organization_id, noted_by);
call tenancy.wall('pre_inspections');
revoke update, delete on pre_inspections from pitlane_app;

create table diagnosis_consents (
  organization_id uuid not null, id uuid not null, visit_id uuid not null,
  scope text not null, fee_minor bigint not null check (fee_minor >= 0),
  limit_minor bigint not null, currency text not null,
  channel text not null check (channel in ('on-site', 'phone')), decided_by_name text not null,
  phone text, words text, signature_id uuid,
  consented_at timestamptz not null, recorded_by uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, signature_id) references signatures,
  foreign key (organization_id, recorded_by) references staff,
  check (limit_minor >= fee_minor)
);
comment on table diagnosis_consents is 'The customer''s yes to a diagnosis, its fee and the limit it may cost; the newest counts.';
create index diagnosis_consents_visit on diagnosis_consents (organization_id, visit_id, id);
create index diagnosis_consents_signature on diagnosis_consents (organization_id, signature_id);
create index diagnosis_consents_author on diagnosis_consents (organization_id, recorded_by);
call tenancy.wall('diagnosis_consents');
revoke update, delete on diagnosis_consents from pitlane_app;

create table diagnoses (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, visit_id uuid not null,
  consent_id uuid not null, started_at timestamptz not null, started_by uuid not null,
  place_of_fault text, state_found text, advice text,
  finished_at timestamptz, finished_by uuid, document_id uuid,
  handed_at timestamptz, handed_by uuid, handed_how text check (handed_how in ('handed', 'sent')),
  primary key (organization_id, id),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, consent_id) references diagnosis_consents,
  foreign key (organization_id, started_by) references staff,
  check (finished_at is null or (place_of_fault is not null and state_found is not null and advice is not null))
);
comment on table diagnoses is 'A search for the fault under the customer''s consent, and the sheet it ends with.';
create unique index diagnoses_running on diagnoses (organization_id, visit_id) where finished_at is null;
create index diagnoses_visit on diagnoses (organization_id, visit_id, id);
create index diagnoses_workshop on diagnoses (organization_id, workshop_id, started_at);
create index diagnoses_consent on diagnoses (organization_id, consent_id);
create index diagnoses_starter on diagnoses (organization_id, started_by);
call tenancy.wall('diagnoses');
revoke delete on diagnoses from pitlane_app;

create table possible_causes (
  organization_id uuid not null, id uuid not null, visit_id uuid not null, concern_id uuid,
  title text not null check (length(title) between 1 and 200),
  from_minor bigint not null check (from_minor >= 0), to_minor bigint not null,
  customer_may_pay boolean not null, because text,
  noted_at timestamptz not null, noted_by uuid not null,
  set_aside_at timestamptz, set_aside_by uuid, set_aside_because text,
  primary key (organization_id, id),
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, concern_id) references visit_concerns,
  foreign key (organization_id, noted_by) references staff,
  check (to_minor >= from_minor),
  check ((set_aside_at is null) = (set_aside_because is null))
);
comment on table possible_causes is 'What it may be, what that would cost, and whether the customer might have to pay; told before work starts.';
create index possible_causes_visit on possible_causes (organization_id, visit_id, id);
create index possible_causes_concern on possible_causes (organization_id, concern_id);
create index possible_causes_author on possible_causes (organization_id, noted_by);
call tenancy.wall('possible_causes');
revoke delete on possible_causes from pitlane_app;

create table confirmed_causes (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, visit_id uuid not null,
  concern_id uuid, cause_id uuid, words text not null check (length(words) between 1 and 2000),
  confirmed_at timestamptz not null, confirmed_by uuid not null,
  explained_at timestamptz, explained_by uuid, explained_to text, explained_how text,
  primary key (organization_id, id),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, concern_id) references visit_concerns,
  foreign key (organization_id, cause_id) references possible_causes,
  foreign key (organization_id, confirmed_by) references staff
);
comment on table confirmed_causes is 'What it really was: one of the possible causes, or another that must be explained before work goes on.';
create index confirmed_causes_visit on confirmed_causes (organization_id, visit_id, id);
create index confirmed_causes_day on confirmed_causes (organization_id, workshop_id, confirmed_at);
create index confirmed_causes_concern on confirmed_causes (organization_id, concern_id);
create index confirmed_causes_cause on confirmed_causes (organization_id, cause_id);
create index confirmed_causes_author on confirmed_causes (organization_id, confirmed_by);
call tenancy.wall('confirmed_causes');
revoke delete on confirmed_causes from pitlane_app;

create table possible_charge_notices (
  organization_id uuid not null, id uuid not null, visit_id uuid not null,
  grounds text[] not null check (cardinality(grounds) > 0), notice_version integer not null, shown text not null,
  signature_id uuid not null, signer_name text not null,
  signed_at timestamptz not null, recorded_by uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, signature_id) references signatures,
  foreign key (organization_id, recorded_by) references staff
);
comment on table possible_charge_notices is 'Signed by the customer before work: if a free repair turns out not to be free, they may be charged. Without it the house bears it.';
create index possible_charge_notices_visit on possible_charge_notices (organization_id, visit_id, id);
create index possible_charge_notices_signature on possible_charge_notices (organization_id, signature_id);
create index possible_charge_notices_author on possible_charge_notices (organization_id, recorded_by);
call tenancy.wall('possible_charge_notices');
revoke update, delete on possible_charge_notices from pitlane_app;

create table expert_calls (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, visit_id uuid not null,
  reason text not null, expert_id uuid,
  called_at timestamptz not null, called_by uuid not null, arrived_at timestamptz, arrived_by uuid,
  primary key (organization_id, id),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, expert_id) references staff,
  foreign key (organization_id, called_by) references staff
);
comment on table expert_calls is 'A technical expert called to a car, and how long it took until they stood there.';
create index expert_calls_visit on expert_calls (organization_id, visit_id, id);
create index expert_calls_day on expert_calls (organization_id, workshop_id, called_at);
create index expert_calls_expert on expert_calls (organization_id, expert_id);
create index expert_calls_caller on expert_calls (organization_id, called_by);
call tenancy.wall('expert_calls');
revoke delete on expert_calls from pitlane_app;

create table fault_codes (
  organization_id uuid not null, id uuid not null, visit_id uuid not null,
  code text not null check (code ~ '^[PBCU][0-3][0-9A-F]{3}(-[0-9A-F]{2})?$'), state text, said text,
  read_at timestamptz not null, read_by uuid not null, removed_at timestamptz, removed_by uuid,
  primary key (organization_id, id),
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, read_by) references staff
);
comment on table fault_codes is 'What the car''s control units reported, with the words of the scanner where it gave any.';
create unique index fault_codes_once on fault_codes (organization_id, visit_id, code) where removed_at is null;
create index fault_codes_visit on fault_codes (organization_id, visit_id, id);
create index fault_codes_reader on fault_codes (organization_id, read_by);
call tenancy.wall('fault_codes');
revoke delete on fault_codes from pitlane_app;

create table plan_promises (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, visit_id uuid not null,
  promised_at timestamptz not null, channel text not null check (channel in ('phone', 'message', 'email', 'on-site')),
  reason text, given_at timestamptz not null, given_by uuid not null,
  superseded_at timestamptz, kept_at timestamptz, kept_by uuid, kept_channel text,
  primary key (organization_id, id),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, given_by) references staff
);
comment on table plan_promises is 'When and how the customer of a car left for diagnosis hears the repair plan; a later promise supersedes an earlier one.';
create unique index plan_promises_one on plan_promises (organization_id, visit_id) where superseded_at is null;
create index plan_promises_open on plan_promises (organization_id, workshop_id, promised_at)
  where superseded_at is null and kept_at is null;
create index plan_promises_day on plan_promises (organization_id, workshop_id, promised_at);
create index plan_promises_visit on plan_promises (organization_id, visit_id);
create index plan_promises_giver on plan_promises (organization_id, given_by);
call tenancy.wall('plan_promises');
revoke delete on plan_promises from pitlane_app;

-- The questions a workshop begins with ----------------------------------------------------------------------------

create function first_question_sets() returns table (symptom text, questions jsonb)
language sql immutable
as $$ values
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
$$;

/* A workshop begins with the questions of the product, as its own first version. */
create function workshop_gets_questions() returns trigger language plpgsql
as $$ begin
  insert into question_sets (organization_id, workshop_id, symptom, version, questions, valid_from)
  select new.organization_id, new.id, f.symptom, 1, f.questions, new.created_at from first_question_sets() f;
  return new;
end $$;
create trigger workshop_gets_questions after insert on workshops for each row execute function workshop_gets_questions();

insert into question_sets (organization_id, workshop_id, symptom, version, questions, valid_from)
select w.organization_id, w.id, f.symptom, 1, f.questions, w.created_at from workshops w cross join first_question_sets() f;
