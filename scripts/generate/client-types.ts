import openapiTypescript, { astToString } from 'openapi-typescript';

/** Headers the transport sets by itself: callers do not write them. */
const setByTransport = ['idempotency-key', 'if-match', 'x-pitlane-client', 'accept-language'];

interface Holder {
  parameters?: { in?: string; name?: string }[];
}

/** Types of the web's API client, from the API's own document. */
export async function clientTypes(document: { paths?: Record<string, object> }): Promise<string> {
  for (const path of Object.values(document.paths ?? {})) {
    leaveOutHeaders(path as Holder);
    for (const operation of Object.values(path)) leaveOutHeaders(operation as Holder);
  }
  const types = astToString(await openapiTypescript(document as never, { alphabetize: true }));
  return `// Made by \`npm run generate\` from the API's own document. Do not edit.\n${types}`;
}

function leaveOutHeaders(holder: Holder): void {
  if (!Array.isArray(holder.parameters)) return;
  holder.parameters = holder.parameters.filter(
    ({ in: place, name = '' }) => place !== 'header' || !setByTransport.includes(name.toLowerCase()),
  );
}
