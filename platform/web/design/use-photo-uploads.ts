import { useEffect, useRef, useState } from 'react';
import { v4 as newKey } from 'uuid';
import { type Problem, toProblem } from '../api/problem.ts';
import { type UploadPlace, upload } from '../api/upload.ts';
import { useWorkshop } from '../session/session.ts';
import { shrinkPhoto } from './shrink-photo.ts';

export interface PhotoUpload {
  key: string;
  name: string;
  preview: string;
  share: number;
  problem: Problem | null;
}

/** Photos on their way: each with its progress, and with its reason when it did not arrive. */
export function usePhotoUploads(place: Omit<UploadPlace, 'workshopId'>, onStored: (fileId: string) => void) {
  const { id: workshopId } = useWorkshop();
  const [uploads, setUploads] = useState<readonly PhotoUpload[]>([]);
  const files = useRef(new Map<string, File>());
  const stored = useRef(onStored);
  stored.current = onStored;

  const change = (key: string, next: Partial<PhotoUpload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...next } : one)));

  const drop = (key: string) => {
    files.current.delete(key);
    setUploads((all) => all.filter((one) => one.key !== key));
  };

  async function send(key: string) {
    const file = files.current.get(key);
    if (!file) return;
    change(key, { problem: null, share: 0 });
    try {
      const photo = await shrinkPhoto(file);
      const { id } = await upload(photo, file.name, {
        workshopId,
        ...place,
        key,
        onProgress: (share) => change(key, { share }),
      });
      drop(key);
      stored.current(id);
    } catch (error) {
      change(key, { problem: toProblem(error) });
    }
  }

  function add(chosen: readonly File[]) {
    const added = chosen.map((file) => {
      const key = newKey();
      files.current.set(key, file);
      return { key, name: file.name, preview: URL.createObjectURL(file), share: 0, problem: null };
    });
    setUploads((all) => [...all, ...added]);
    for (const { key } of added) void send(key);
  }

  useForgottenPreviews(uploads);
  return { uploads, add, again: send, drop };
}

/** Previews hold the whole photo in memory until they are given back. */
function useForgottenPreviews(uploads: readonly PhotoUpload[]): void {
  const shown = useRef(new Set<string>());
  useEffect(() => {
    const current = new Set(uploads.map(({ preview }) => preview));
    for (const preview of shown.current) if (!current.has(preview)) URL.revokeObjectURL(preview);
    shown.current = current;
  }, [uploads]);
}
