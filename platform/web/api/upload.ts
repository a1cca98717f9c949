import { languageStore } from '../i18n.ts';
import { connectionFound, connectionLost } from './connection.ts';
import { Problem } from './problem.ts';

export interface UploadedFile {
  id: string;
}

export interface UploadPlace {
  workshopId: string;
  visitId?: string;
  /** A photo is a picture only, a scan may also be a PDF. */
  purpose?: 'photo' | 'scan';
}

interface UploadOptions extends UploadPlace {
  /** One per file and intention: sending again after a lost answer stores nothing twice. */
  key: string;
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** Where a stored file is shown from, whole or small. */
export function fileAddress(fileId: string, size: 'whole' | 'small' = 'whole'): string {
  return size === 'small' ? `/api/v1/files/${fileId}/thumbnail` : `/api/v1/files/${fileId}`;
}

/** Sends one file and tells how far it is; `fetch` cannot tell, so this is the one call made otherwise. */
export function upload(file: Blob, name: string, options: UploadOptions): Promise<UploadedFile> {
  const body = new FormData();
  for (const name of ['workshopId', 'visitId', 'purpose'] as const) {
    const value = options[name];
    if (value) body.append(name, value);
  }
  body.append('file', file, name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/v1/files');
    request.responseType = 'json';
    request.setRequestHeader('x-pitlane-client', 'web');
    request.setRequestHeader('idempotency-key', options.key);
    request.setRequestHeader('accept-language', languageStore.get().locale);
    request.upload.onprogress = ({ loaded, total }) => options.onProgress?.(total > 0 ? loaded / total : 0);
    request.onload = () => {
      connectionFound();
      if (request.status < 300) resolve(request.response as UploadedFile);
      else
        reject(new Problem({ code: `http/${request.status}`, ...request.response, status: request.status }));
    };
    request.onerror = () => {
      connectionLost();
      reject(new Problem({ status: 0, code: 'connection/lost' }));
    };
    options.signal?.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}
