import { ScanOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './deliver.module.css';

interface Reader {
  detect(picture: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
type ReaderKind = new (wish: { formats: string[] }) => Reader;

/** Telephones and tablets read a code by themselves; where the browser cannot, there is no button for it. */
function readerKind(): ReaderKind | null {
  const kind = (globalThis as { BarcodeDetector?: ReaderKind }).BarcodeDetector;
  return kind && navigator.mediaDevices ? kind : null;
}

/** Looks for the QR code of the pick-up copy through the camera. A hand scanner simply types into the field. */
export function ScanCopy({ read }: { read: (copy: string) => void }) {
  const { t } = useTranslation('delivery');
  const [isLooking, setLooking] = useState(false);
  const [isBlind, setBlind] = useState(false);
  if (!readerKind()) return null;
  return (
    <>
      <Button icon={<ScanOutlined />} size="large" onClick={() => setLooking(!isLooking)}>
        {t(isLooking ? 'deliver.scan-stop' : 'deliver.scan')}
      </Button>
      {isLooking ? (
        <Camera
          found={(copy) => {
            setLooking(false);
            read(copy);
          }}
          fail={() => {
            setLooking(false);
            setBlind(true);
          }}
        />
      ) : null}
      {isBlind ? <p role="alert">{t('deliver.scan-none')}</p> : null}
    </>
  );
}

const lookAgainMs = 250;

function stop(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

function Camera({ found, fail }: { found: (copy: string) => void; fail: () => void }) {
  const { t } = useTranslation('delivery');
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef({ found, fail });
  tell.current = { found, fail };
  useEffect(() => {
    const Kind = readerKind();
    const eye = video.current;
    if (!Kind || !eye) return;
    const reader = new Kind({ formats: ['qr_code'] });
    let stream: MediaStream | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const look = async () => {
      const [code] = await reader.detect(eye).catch(() => []);
      if (isOver) return;
      if (code?.rawValue) tell.current.found(code.rawValue);
      else timer = setTimeout(() => void look(), lookAgainMs);
    };
    const open = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      if (isOver) return stop(stream);
      eye.srcObject = stream;
      await eye.play();
      await look();
    };
    void open().catch(() => isOver || tell.current.fail());
    return () => {
      isOver = true;
      clearTimeout(timer);
      stop(stream);
    };
  }, []);
  return <video ref={video} className={css.camera} muted playsInline aria-label={t('deliver.scan')} />;
}
