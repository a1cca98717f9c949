import fastifySwagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { exampleOf } from './example.ts';

type Json = { [key: string]: unknown };

/** Publishes the contract: OpenAPI 3.1 at `/openapi.json`. Register before the routes. */
export async function publishContract(app: FastifyInstance, productVersion: string): Promise<void> {
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Pitlane',
        version: productVersion,
        description:
          'The service process of a workshop, from arrival to exit. Send `Idempotency-Key` with every POST: the same ' +
          'key and body give the same answer. Send `If-Match` with the version you saw when you edit. Refusals are ' +
          '`application/problem+json` with a `code`.',
      },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'pitlane.session_token' },
          accessToken: { type: 'http', scheme: 'bearer' },
        },
      },
      security: [{ session: [] }, { accessToken: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => withExamples(jsonSchemaTransformObject(document) as Json) as never,
  });
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}

/** Adds to every operation its headers, an example of what is sent and answered, and its refusals by status. */
function withExamples(document: Json): Json {
  const schemas = ((document.components as Json | undefined)?.schemas ?? {}) as Json;
  for (const path of Object.values((document.paths ?? {}) as Record<string, Record<string, Json>>)) {
    for (const [method, operation] of Object.entries(path)) describe(method, operation, schemas);
  }
  return document;
}

function describe(method: string, operation: Json, schemas: Json): void {
  const refusals = (operation['x-refusals'] ?? []) as string[];
  if (refusals.length > 0) {
    operation.description = `Refuses with: ${refusals.map((code) => `\`${code}\``).join(', ')}.`;
  }
  const takes = operation['x-takes'] as { headers: Record<string, string>; body: Json } | undefined;
  if (takes) operation.requestBody = takes.body;
  delete operation['x-takes'];
  const parameters = (operation.parameters ?? []) as Json[];
  for (const [name, description] of Object.entries(takes?.headers ?? {}))
    parameters.push(header(name, description, true));
  if (method === 'post')
    parameters.push(header('Idempotency-Key', 'Made by the caller, one per intention.', true));
  if (operation['x-versioned'])
    parameters.push(header('If-Match', 'The version last seen, from ETag.', true));
  if (parameters.length > 0) operation.parameters = parameters;
  for (const content of contentsOf(operation)) {
    if (content.schema) content.example = exampleOf(content.schema as Json, schemas);
  }
}

function header(name: string, description: string, required: boolean): Json {
  return { in: 'header', name, description, required, schema: { type: 'string' } };
}

function contentsOf(operation: Json): Json[] {
  const bodies = [operation.requestBody, ...Object.values((operation.responses ?? {}) as Json)] as (
    | Json
    | undefined
  )[];
  return bodies.flatMap((body) => Object.values((body?.content ?? {}) as Record<string, Json>));
}
