import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type pg from 'pg';
import { longestPassword, shortestPassword } from '#platform/rules/password.ts';
import { newId } from '../ids.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';

export interface AuthSettings {
  /** Pool of the `identity` role. */
  pool: pg.Pool;
  secret: string;
  /** Where people reach the product; cookies go over https only when it begins so. */
  publicUrl: string;
}

export const cookiePrefix = 'pitlane';
/** The header our routes give the caller's address in; nobody outside can set it. */
export const addressHeader = 'x-pitlane-address';

const day = 86_400;

/** The sign-in library, set to our tables; its own routes are not mounted, ours call it. */
export function makeAuth({ pool, secret, publicUrl }: AuthSettings) {
  return betterAuth({
    appName: 'Pitlane',
    baseURL: publicUrl,
    secret,
    database: pool,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword * 4,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    user: {
      additionalFields: {
        phoneNumber: { type: 'string', required: false, unique: true, input: false },
        phoneNumberVerified: { type: 'boolean', required: false, input: false },
        locale: { type: 'string', required: true, input: false },
      },
    },
    session: {
      expiresIn: 30 * day,
      updateAge: day / 24,
      freshAge: 0,
      additionalFields: { activeOrganizationId: { type: 'string', required: false, input: false } },
    },
    plugins: [twoFactor({ issuer: 'Pitlane' })],
    advanced: {
      cookiePrefix,
      database: { generateId: () => newId(new Date()) },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}

export type Auth = ReturnType<typeof makeAuth>;
