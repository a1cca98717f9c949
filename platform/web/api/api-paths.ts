import type { paths } from './openapi.gen.ts';

interface NoParameters {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}

interface Answers<Status extends number, Answer> {
  responses: Record<Status, { headers: Record<string, unknown>; content: { 'application/json': Answer } }>;
}

interface Ask<Answer, Parameters = NoParameters> extends Answers<200, Answer> {
  parameters: Parameters;
  requestBody?: never;
}

interface Send<Status extends number, Answer> extends Answers<Status, Answer> {
  parameters: NoParameters;
  requestBody?: never;
}

interface SendBody<Body, Status extends number, Answer> extends Answers<Status, Answer> {
  parameters: NoParameters;
  requestBody: { content: { 'application/json': Body } };
}

type Path<Calls> = { parameters: NoParameters } & Calls & {
    [method in Exclude<
      'get' | 'put' | 'post' | 'delete' | 'patch' | 'options' | 'head' | 'trace',
      keyof Calls
    >]?: never;
  };

interface Setup {
  needed: boolean;
  demo: null | {
    done: number;
    total: number;
    accounts?: { name: string; identifier: string; password: string; roles: string[]; workshop: string }[];
  };
}

interface SetupBody {
  organization: { name: string };
  workshop: {
    name: string;
    country: 'CN' | 'ES' | 'US-CA';
    timeZone: string;
    currency: string;
    locale: 'zh-CN' | 'en' | 'es';
    openingHours: { weekday: number; opens: string; closes: string }[];
  };
  owner: { name: string; email: string; phone?: string; password: string };
}

interface SearchAnswer {
  items: {
    kind: string;
    id: string;
    title: string;
    subtitle: string;
    plate?: { text: string; country: string; kind?: string | null };
  }[];
}

/** Agreed and not yet served: an entry here counts only until the API's own document has it. */
interface Agreed {
  '/api/v1/setup': Path<{ get: Ask<Setup>; post: SendBody<SetupBody, 201, Setup> }>;
  '/api/v1/setup/demo': Path<{ post: Send<202, Setup> }>;
  '/api/v1/search': Path<{
    get: Ask<SearchAnswer, Omit<NoParameters, 'query'> & { query: { workshopId: string; q: string } }>;
  }>;
}

/** Every path of the API with its parameters, bodies and answers. */
export type ApiPaths = paths & Omit<Agreed, keyof paths>;
