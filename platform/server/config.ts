import { resolve } from 'node:path';
import { z } from 'zod';

/** What the person who runs Pitlane may set; everything else is decided in the product. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute folder of database, files and keys. */
  readonly dataFolder: string;
  /** The owner's address at a PostgreSQL server; without it the embedded one is used. */
  readonly databaseUrl?: string;
  readonly logLevel: LogLevel;
  /** Address people and links in messages use, without a slash at the end. */
  readonly publicUrl?: string;
  readonly smtpUrl?: string;
  /** Requests one address may make a minute; a whole shop may sit behind one. */
  readonly requestsPerMinute: number;
  /** Signs cookies and hides second factors; several servers on one database share it. Else one is kept in the data folder. */
  readonly secret?: string;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

/** A variable that cannot be used; the message names it, what was given and what is expected. */
export class ConfigFault extends Error {
  override readonly name = 'ConfigFault';
}

const PORT = 'a port number from 0 to 65535 (0: any free one)';
const RATE = 'a whole number from 60';
const LEVEL = `one of ${LOG_LEVELS.join(', ')}`;
const POSTGRES = 'an address like postgres://user:password@host:5432/database';
const SMTP = 'an address like smtp://user:password@mail.example.com:587';
const SECRET = 'at least 32 characters that nobody can guess';
const PUBLIC = 'an address like https://pitlane.example.com';

const shape = z.object({
  PITLANE_PORT: z.coerce.number(PORT).int(PORT).min(0, PORT).max(65_535, PORT).default(3000),
  /* The whole shop works on it, from tablets and phones: not the loopback. */
  PITLANE_HOST: z.string().default('0.0.0.0'),
  PITLANE_DATA: z.string().default('./data'),
  PITLANE_DATABASE_URL: address(['postgres:', 'postgresql:'], POSTGRES).optional(),
  PITLANE_LOG_LEVEL: z.enum(LOG_LEVELS, LEVEL).default('info'),
  PITLANE_PUBLIC_URL: address(['http:', 'https:'], PUBLIC).optional(),
  PITLANE_SMTP_URL: address(['smtp:', 'smtps:'], SMTP).optional(),
  PITLANE_REQUESTS_PER_MINUTE: z.coerce.number(RATE).int(RATE).min(60, RATE).default(12_000),
  PITLANE_SECRET: z.string().min(32, SECRET).optional(),
});

/** Reads the environment once, at start: a wrong variable is refused then and not at the first customer. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => name.startsWith('PITLANE_') && value?.trim()),
  );
  const read = shape.safeParse(given);
  if (!read.success)
    throw new ConfigFault(read.error.issues.map((issue) => sentenceOf(issue, given)).join('\n'));
  return {
    port: read.data.PITLANE_PORT,
    host: read.data.PITLANE_HOST,
    dataFolder: resolve(read.data.PITLANE_DATA),
    databaseUrl: read.data.PITLANE_DATABASE_URL,
    logLevel: read.data.PITLANE_LOG_LEVEL,
    publicUrl: read.data.PITLANE_PUBLIC_URL?.replace(/\/+$/, ''),
    smtpUrl: read.data.PITLANE_SMTP_URL,
    requestsPerMinute: read.data.PITLANE_REQUESTS_PER_MINUTE,
    secret: read.data.PITLANE_SECRET,
  };
}

function address(protocols: readonly string[], expected: string) {
  return z
    .string()
    .refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), expected);
}

function sentenceOf(issue: z.core.$ZodIssue, given: Readonly<Record<string, string | undefined>>): string {
  const variable = String(issue.path[0]);
  const value = variable === 'PITLANE_SECRET' ? '…' : withoutPassword(given[variable] ?? '');
  return `${variable} is "${value}", expected is ${issue.message}.`;
}

/** The sentence ends up in logs and photographs of screens. */
function withoutPassword(text: string): string {
  return text.replace(/:[^:@/]+@/, ':…@');
}
