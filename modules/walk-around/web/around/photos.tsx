import { type ChangeEvent, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileAddress } from '#platform/web/api/upload.ts';
import { outbox } from '#platform/web/offline/outbox.ts';
import { isLocal } from '#platform/web/offline/waiting.ts';
import { useStore } from '#platform/web/store.ts';
import css from './around.module.css';
import { type FaultyPhoto, PhotoFaults } from './photo-faults.tsx';
import { readPhoto } from './read-photo.ts';
import type { Steps } from './use-steps.ts';

interface PhotosProps {
  fileIds: string[];
  steps: Steps;
  change(fileIds: string[]): void;
}

/** The camera in the corner: photos are kept here at once and go out by themselves. */
export function Photos({ fileIds, steps, change }: PhotosProps) {
  const { t } = useTranslation('walk-around');
  const [faults, setFaults] = useState<FaultyPhoto[]>([]);
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    event.target.value = '';
    const read = await Promise.all(
      files.map(async (file) => ({ name: file.name, photo: await readPhoto(file) })),
    );
    setFaults(read.flatMap(({ name, photo }) => (typeof photo === 'string' ? [{ name, fault: photo }] : [])));
    const photos = read.flatMap(({ photo }) => (typeof photo === 'string' ? [] : [photo]));
    const names = await Promise.all(photos.map((photo) => steps.photograph(photo)));
    if (names.length > 0) change([...fileIds, ...names]);
  };
  return (
    <span className={css.photos}>
      <label className={css.camera}>
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" className={css.icon}>
          <path d="M3 8h4l2-3h6l2 3h4v11H3zM12 10a3.500 3.500 0 1 0 .1 0z" />
        </svg>
        {t('photo.take')}
        <input
          type="file"
          accept="image/*"
          capture="environment"
          className="sr-only"
          onChange={(event) => void take(event)}
        />
      </label>
      {fileIds.map((fileId) => (
        <Thumb key={fileId} fileId={fileId} />
      ))}
      <PhotoFaults faults={faults} />
    </span>
  );
}

/** A photo that waits here is shown from here. */
export function Thumb({ fileId }: { fileId: string }) {
  const { t } = useTranslation('walk-around');
  const waiting = useStore(outbox).find(({ localId }) => localId === fileId)?.photo;
  const preview = useMemo(() => (waiting ? URL.createObjectURL(waiting) : null), [waiting]);
  useEffect(() => () => void (preview && URL.revokeObjectURL(preview)), [preview]);
  if (!preview && isLocal(fileId)) return <span className={css.thumb} />;
  return (
    <img
      className={css.thumb}
      src={preview ?? fileAddress(fileId, 'small')}
      alt={t('photo.of-finding')}
      width={44}
      height={44}
    />
  );
}
