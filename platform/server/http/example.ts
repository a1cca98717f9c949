type Schema = { [key: string]: unknown };

/** An example that fits a JSON schema, made from the examples of its fields: the contract never shows an empty shape. */
export function exampleOf(schema: Schema, named: Schema, depth = 0): unknown {
  if (depth > 8) return null;
  const reference = schema.$ref as string | undefined;
  if (reference)
    return exampleOf((named[reference.split('/').pop() ?? ''] ?? {}) as Schema, named, depth + 1);
  if ('const' in schema) return schema.const;
  if ('default' in schema) return schema.default;
  const [given] = (schema.examples ?? []) as unknown[];
  if (given !== undefined) return given;
  const [choice] = (schema.enum ?? []) as unknown[];
  if (choice !== undefined) return choice;
  const variants = (schema.anyOf ?? schema.oneOf ?? schema.allOf) as Schema[] | undefined;
  if (variants) return exampleOf(variants.find((variant) => variant.type !== 'null') ?? {}, named, depth + 1);
  return byType(schema, named, depth);
}

function byType(schema: Schema, named: Schema, depth: number): unknown {
  if (schema.type === 'object') {
    const fields = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
    return Object.fromEntries(fields.map(([name, field]) => [name, exampleOf(field, named, depth + 1)]));
  }
  if (schema.type === 'array')
    return schema.items ? [exampleOf(schema.items as Schema, named, depth + 1)] : [];
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(1, Number(schema.minimum ?? 1));
  if (schema.type === 'boolean') return true;
  if (schema.type === 'string') return stringOf(schema);
  return null;
}

function stringOf(schema: Schema): string {
  if (schema.format === 'email') return 'li.na@example.com';
  if (schema.format === 'date-time') return '2026-11-21T08:58:00.000Z';
  if (schema.format === 'date') return '2026-11-21';
  if (schema.format === 'uuid') return '0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10';
  return 'text'.padEnd(Number(schema.minLength ?? 0), '.');
}
