-- Who may enter: credentials and sessions. Kept apart from the groups' rows: the application's role sees none of it.

create schema identity;
grant usage on schema identity to pitlane_identity;

create table identity."user" (
  id uuid primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null default false,
  image text,
  "phoneNumber" text unique,
  "phoneNumberVerified" boolean,
  "twoFactorEnabled" boolean default false,
  locale text not null default 'zh-CN',
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
comment on table identity."user" is 'A person who signs in; what they may do is written in staff_roles of each group.';

create table identity.session (
  id uuid primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "ipAddress" text,
  "userAgent" text,
  "userId" uuid not null references identity."user" on delete cascade,
  "activeOrganizationId" uuid,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
comment on table identity.session is 'A device that is signed in, until it signs out, is revoked or runs out.';
create index session_person on identity.session ("userId");

create table identity.account (
  id uuid primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" uuid not null references identity."user" on delete cascade,
  "accessToken" text, "refreshToken" text, "idToken" text,
  "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
comment on table identity.account is 'How a person proves who they are: the hashed password.';
create index account_user on identity.account ("userId");

create table identity.verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
comment on table identity.verification is 'Short-lived proofs on their way, such as a sign-in waiting for its second factor.';
create index verification_identifier on identity.verification (identifier);

create table identity."twoFactor" (
  id uuid primary key,
  secret text not null,
  "backupCodes" text not null,
  "userId" uuid not null references identity."user" on delete cascade,
  verified boolean default true,
  "failedVerificationCount" integer default 0,
  "lockedUntil" timestamptz
);
comment on table identity."twoFactor" is 'The second factor''s secret, encrypted.';
create index two_factor_user on identity."twoFactor" ("userId");

create table identity.spent_codes (
  user_id uuid not null references identity."user" on delete cascade,
  code_sha256 text not null,
  spent_at timestamptz not null,
  primary key (user_id, code_sha256)
);
comment on table identity.spent_codes is 'Second-factor codes already tried: a code read over a shoulder opens nothing a second time.';

create table identity.sign_in_failures (
  identifier text primary key,
  failures integer not null,
  last_failed_at timestamptz not null,
  locked_until timestamptz
);
comment on table identity.sign_in_failures is 'Failed tries in a row per e-mail or phone: enough of them lock the door for a while.';
create index sign_in_failures_age on identity.sign_in_failures (last_failed_at);

create table identity.access_tokens (
  organization_id uuid not null,
  id uuid not null,
  user_id uuid not null references identity."user" on delete cascade,
  name text not null,
  token_sha256 text not null unique,
  hint text not null,
  scopes text[] not null,
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (organization_id, id)
);
comment on table identity.access_tokens is 'Keys for programs: scoped, revocable, kept only as a hash.';
create index access_tokens_user on identity.access_tokens (user_id);

grant select, insert, update, delete on all tables in schema identity to pitlane_identity;
