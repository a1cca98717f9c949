import { z } from 'zod';
import { openUploadBody, upload, uploadParams } from '#platform/api/files.ts';
import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { type Execution, execute } from '../../command/execute.ts';
import { query, type Route, raw, write } from '../../http/routes.ts';
import type { PieceUploads } from '../piece-uploads.ts';
import { completeUploadRoute } from './complete-upload.ts';
import { pieceType } from './form-bodies.ts';
import { appendPiece, findUpload, openUpload, presentUpload } from './uploads.ts';

const area = 'files';
const pieceLimit = 8 * 1024 * 1024;

export function pieceRoutes(execution: Execution, uploads: PieceUploads): Route[] {
  return [
    write({
      method: 'POST',
      url: '/uploads',
      area,
      summary: 'Begin a file that comes in pieces.',
      body: openUploadBody,
      command: openUpload(uploads),
      answer: upload,
      status: 201,
      refusals: ['file/too-large'],
    }),
    query({
      url: '/uploads/:uploadId',
      area,
      right: 'file.add',
      summary: 'Tell how far an upload is, to go on after a broken connection.',
      params: uploadParams,
      answer: upload,
      run: async ({ uploadId }, { tx, actor }) => {
        const found = await findUpload(tx, uploadId, actor);
        return found ? presentUpload(found) : refuse('file/upload-not-found');
      },
    }),
    appendRoute(execution, uploads),
    completeUploadRoute(execution, uploads, uploadParams),
  ];
}

function appendRoute(execution: Execution, uploads: PieceUploads): Route {
  const append = appendPiece(uploads);
  return raw({
    method: 'PATCH',
    url: '/uploads/:uploadId',
    area,
    right: 'file.add',
    summary: 'Add the piece that starts at the header `Upload-Offset`.',
    params: uploadParams,
    takes: {
      mediaType: pieceType,
      schema: z.string().meta({ format: 'binary' }),
      headers: { 'Upload-Offset': 'Where the piece belongs: how many bytes came before it.' },
    },
    bodyLimit: pieceLimit,
    answer: upload,
    refusals: [
      'request/malformed',
      'request/too-large',
      'file/upload-not-found',
      'file/wrong-offset',
      'file/beyond-size',
    ],
    handle: async ({ actor, body: piece, headers, params }) => {
      const offset = Number(headers['upload-offset'] ?? Number.NaN);
      if (!actor || !Number.isSafeInteger(offset) || offset < 0 || !(piece instanceof Uint8Array))
        return refuse('request/malformed');
      const { uploadId } = params as z.output<typeof uploadParams>;
      const added = await execute(execution, append, { uploadId, offset, piece }, { actor });
      return isRefusal(added) ? added : added.answer;
    },
  });
}
