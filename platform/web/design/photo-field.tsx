import { CameraOutlined, CloseOutlined, RedoOutlined } from '@ant-design/icons';
import { Button, Image, Progress } from 'antd';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fileAddress } from '../api/upload.ts';
import css from './photo-field.module.css';
import { type PhotoUpload, usePhotoUploads } from './use-photo-uploads.ts';

interface PhotoFieldProps {
  id?: string;
  /** The stored photos, by file id. */
  value?: readonly string[] | null;
  onChange?: (value: string[]) => void;
  max?: number;
  /** The stay the photos belong to. */
  visitId?: string;
  /** A scan may also be a PDF. */
  purpose?: 'photo' | 'scan';
}

/** Photos from the camera or the disk, made smaller here, sent at once, each with its fate. */
export function PhotoField({ id, value, onChange, max = 12, visitId, purpose = 'photo' }: PhotoFieldProps) {
  const { t } = useTranslation('platform');
  const photos = value ?? [];
  const latest = useRef(photos);
  latest.current = photos;
  const place = { purpose, ...(visitId ? { visitId } : {}) };
  const { uploads, add, again, drop } = usePhotoUploads(place, (fileId) => {
    latest.current = [...latest.current, fileId];
    onChange?.([...latest.current]);
  });
  return (
    <div className={css.photos}>
      <Image.PreviewGroup>
        {photos.map((fileId, index) => (
          <span key={fileId} className={css.photo}>
            <Image
              src={fileAddress(fileId, 'small')}
              fallback={sheet}
              preview={{ src: fileAddress(fileId) }}
              alt={t('photo.number', { number: index + 1 })}
              width="100%"
              height="100%"
            />
            <Button
              size="small"
              shape="circle"
              className={css.remove}
              icon={<CloseOutlined />}
              aria-label={t('photo.remove', { number: index + 1 })}
              onClick={() => onChange?.(photos.filter((one) => one !== fileId))}
            />
          </span>
        ))}
      </Image.PreviewGroup>
      {uploads.map((one) => (
        <OnItsWay key={one.key} upload={one} again={() => void again(one.key)} drop={() => drop(one.key)} />
      ))}
      {photos.length + uploads.length < max ? (
        <AddPhoto
          {...(id ? { id } : {})}
          add={add}
          accept={purpose === 'scan' ? 'image/*,application/pdf' : 'image/*'}
        />
      ) : null}
    </div>
  );
}

/** A scan that is no picture: a sheet of paper. */
const sheet = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path d="M13 4h10l5 5v17H13z" fill="#fff" stroke="#7d8c94"/><path d="M23 4v5h5" fill="none" stroke="#7d8c94"/></svg>',
)}`;

interface AddPhotoProps {
  id?: string;
  accept: string;
  add(files: readonly File[]): void;
}

function AddPhoto({ id, accept, add }: AddPhotoProps) {
  const { t } = useTranslation('platform');
  const own = useId();
  return (
    <label className={css.add} htmlFor={id ?? own}>
      <CameraOutlined aria-hidden="true" />
      <span>{t('photo.add')}</span>
      <input
        id={id ?? own}
        className="sr-only"
        type="file"
        accept={accept}
        multiple
        onChange={(event) => {
          add([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </label>
  );
}

function OnItsWay({ upload, again, drop }: { upload: PhotoUpload; again: () => void; drop: () => void }) {
  const { t } = useTranslation('platform');
  const { preview, share, problem, name } = upload;
  return (
    <span className={css.photo} title={problem?.detail || undefined}>
      <img src={preview} alt={name} className={css.preview} />
      {problem ? (
        <span className={css.fate} role="alert">
          <span>{problem.detail || t('problem.no-answer')}</span>
          <Button size="small" icon={<RedoOutlined />} onClick={again}>
            {t('photo.again')}
          </Button>
          <Button size="small" type="text" onClick={drop}>
            {t('photo.drop')}
          </Button>
        </span>
      ) : (
        <span className={css.fate}>
          <Progress type="circle" percent={Math.round(share * 100)} size={44} />
        </span>
      )}
    </span>
  );
}
