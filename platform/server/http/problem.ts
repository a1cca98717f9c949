import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AllowedAction } from '#platform/rules/lifecycle.ts';
import type { Refusal } from '#platform/rules/refusal.ts';
import type { Locale } from '../actor.ts';
import { firstTextIn, textIn } from '../text.ts';

/** Codes that answer otherwise than 409 (wrong state, taken) or 422 (a refused field). One table for the whole API. */
const statuses: Readonly<Record<string, number>> = {
  'request/malformed': 400,
  'request/not-found': 404,
  'request/too-many': 429,
  'request/too-large': 413,
  'request/stale-version': 412,
  'request/version-needed': 428,
  'request/key-needed': 400,
  'request/key-used-otherwise': 422,
  'request/not-from-our-page': 403,
  'sign-in/required': 401,
  'sign-in/wrong-credentials': 401,
  'sign-in/second-factor-needed': 401,
  'sign-in/wrong-code': 401,
  'sign-in/locked': 429,
  'sign-in/no-workshop': 403,
  'sign-in/works-elsewhere': 403,
  'session/needs-person': 403,
  'right/missing': 403,
  'right/scope-missing': 403,
  'lifecycle/not-your-role': 403,
  'file/too-large': 413,
  'file/type-not-allowed': 415,
  'file/not-a-picture': 422,
  'file/too-many-pixels': 422,
  'file/broken': 422,
  'file/wrong-offset': 409,
  'file/incomplete': 409,
  'file/beyond-size': 422,
  'file/upload-not-found': 404,
  'customer-link/unknown': 404,
  'customer-link/expired': 410,
  'customer-link/revoked': 410,
  'server/fault': 500,
  'server/away': 503,
};

/** The HTTP status of a refusal. */
export function statusOf(refusal: Refusal): number {
  return statuses[refusal.code] ?? (refusal.fields ? 422 : 409);
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  code: string;
  params: Refusal['params'];
  requestId: string;
  errors?: { pointer: string; code: string; detail: string }[];
  allowedActions?: { action: string; allowed: boolean; reasons: { code: string; detail: string }[] }[];
}

/** A refusal in the person's language, as RFC 9457 asks. */
export function problemOf(refusal: Refusal, request: FastifyRequest): Problem {
  const locale = localeOf(request);
  const problem: Problem = {
    type: `https://pitlane.dev/problems/${refusal.code}`,
    title: sentenceOf(refusal, locale),
    status: statusOf(refusal),
    detail: sentenceOf(refusal, locale),
    instance: request.url,
    code: refusal.code,
    params: refusal.params,
    requestId: request.id,
  };
  if (refusal.fields) {
    problem.errors = refusal.fields.map(({ pointer, code, params }) => ({
      pointer,
      code,
      detail: sentenceOf({ code, params: params ?? {} }, locale),
    }));
  }
  if (refusal.allowedActions) {
    problem.allowedActions = refusal.allowedActions.map((allowed) => withDetails(allowed, locale));
  }
  return problem;
}

function sentenceOf({ code, params }: Pick<Refusal, 'code' | 'params'>, locale: Locale): string {
  return textIn(locale, `refusal.${code.replaceAll('/', '.')}`, inWords(params, locale));
}

/** Where a refusal names a state or roles by their codes, people read the shop's words for them. */
function inWords(params: Refusal['params'], locale: Locale): Record<string, string | number> {
  const { state, roles } = params;
  const stateText =
    state &&
    firstTextIn(
      locale,
      stateTexts.map((place) => `${place}.state.${state}`),
    );
  const roleTexts = String(roles ?? '')
    .split(', ')
    .map((role) => firstTextIn(locale, [`role.${role}`]) ?? role);
  return {
    ...params,
    ...(stateText ? { state: stateText } : {}),
    ...(roles ? { roles: new Intl.ListFormat(locale, { type: 'disjunction' }).format(roleTexts) } : {}),
  };
}

const stateTexts = ['visit', 'repair-order', 'job'];

/** Allowed actions with their reasons as sentences. */
export function withDetails({ action, allowed, reasons }: AllowedAction, locale: Locale) {
  return {
    action,
    allowed,
    reasons: reasons.map((reason) => ({
      code: reason.code,
      detail: sentenceOf(reason, locale),
    })),
  };
}

export function sendProblem(reply: FastifyReply, request: FastifyRequest, refusal: Refusal): FastifyReply {
  const problem = problemOf(refusal, request);
  return reply.code(problem.status).type('application/problem+json').send(problem);
}

/** The language of the answer: the person's own, else the first the browser asks for that we speak. */
export function localeOf(request: FastifyRequest): Locale {
  if (request.actor) return request.actor.locale;
  const asked = String(request.headers['accept-language'] ?? '')
    .toLowerCase()
    .split(',');
  for (const language of asked) {
    if (language.startsWith('zh')) return 'zh-CN';
    if (language.startsWith('en')) return 'en';
    if (language.startsWith('es')) return 'es';
  }
  return 'en';
}
