import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import SignaturePad from 'signature_pad';
import css from './signature-field.module.css';

interface SignatureFieldProps {
  id?: string;
  /** The signature as a PNG data URL; empty until something is drawn. */
  value?: string | null;
  onChange?: (value: string | null) => void;
  /** Who signs: stands under the line. */
  signer?: string;
}

/** Where a person signs with finger, pen or mouse: ink on paper, whatever the light of the screen. */
export function SignatureField({ id, value, onChange, signer }: SignatureFieldProps) {
  const { t } = useTranslation('platform');
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useSignaturePad(canvas, onChange);
  const clear = () => {
    pad.current?.clear();
    onChange?.(null);
  };
  return (
    <div className={css.field}>
      <canvas ref={canvas} id={id} className={css.canvas} role="img" aria-label={t('signature.area')} />
      <div className={css.line}>
        <span>{signer ?? t('signature.here')}</span>
        <Button size="small" onClick={clear} disabled={!value}>
          {t('signature.clear')}
        </Button>
      </div>
    </div>
  );
}

function useSignaturePad(
  canvas: React.RefObject<HTMLCanvasElement | null>,
  onChange: ((value: string | null) => void) | undefined,
) {
  const pad = useRef<SignaturePad>(null);
  const tell = useRef(onChange);
  tell.current = onChange;
  useEffect(() => {
    const paper = canvas.current;
    if (!paper) return;
    const ink = new SignaturePad(paper, {
      penColor: '#10222b',
      backgroundColor: '#ffffff',
      minWidth: 0.8,
      maxWidth: 2.6,
    });
    pad.current = ink;
    ink.addEventListener('endStroke', () =>
      tell.current?.(ink.isEmpty() ? null : ink.toDataURL('image/png')),
    );
    const watch = new ResizeObserver(() => fitPaper(paper, ink));
    watch.observe(paper);
    return () => {
      watch.disconnect();
      ink.off();
    };
  }, [canvas]);
  return pad;
}

/** Sharp on every screen, and what is drawn stays when the tablet is turned. */
function fitPaper(paper: HTMLCanvasElement, ink: SignaturePad): void {
  const density = Math.max(window.devicePixelRatio, 1);
  const strokes = ink.toData();
  paper.width = paper.offsetWidth * density;
  paper.height = paper.offsetHeight * density;
  paper.getContext('2d')?.scale(density, density);
  ink.clear();
  ink.fromData(strokes);
}
