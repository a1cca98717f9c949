import { z } from 'zod';
import { fileFields, storedFile } from '#platform/api/files.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import type { Execution } from '../../command/execute.ts';
import { type Route, raw } from '../../http/routes.ts';
import { callerOf, keepFile, refusedFiles } from './keep-file.ts';
import { takeIn } from './take-in.ts';
import { readWholeFile } from './whole-file.ts';

export function wholeFileRoute(execution: Execution): Route {
  return raw({
    method: 'POST',
    url: '/files',
    area: 'files',
    right: 'file.add',
    summary: 'Keep a photo or scan sent whole, as a form with `workshopId` and `file`.',
    takes: {
      mediaType: 'multipart/form-data',
      schema: fileFields.extend({ file: z.string().meta({ format: 'binary' }) }),
    },
    answer: storedFile,
    status: 201,
    refusals: ['request/malformed', ...refusedFiles],
    handle: async (request) => {
      const caller = callerOf(request);
      if (isRefusal(caller)) return caller;
      const form = await readWholeFile(request);
      if (isRefusal(form)) return form;
      const { files } = execution;
      const kept = await takeIn(files, caller.actor.organizationId, form.bytes, form.fields.purpose);
      if (isRefusal(kept)) return kept;
      return keepFile(execution, caller, { ...form.fields, ...kept, name: form.name });
    },
  });
}
