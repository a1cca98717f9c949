/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import SignaturePad from 'signature_pad';
import { useWords } from './words.tsx';

/** Where the finger signs: the page does not scroll under it, and what is drawn stays when the phone is turned. */
export function Signature({ isEmpty, draw }: { isEmpty: boolean; draw(picture: string | null): void }) {
  const { t } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad | null>(null);
  const tell = useRef(draw);
  tell.current = draw;
  useEffect(() => {
    const paper = canvas.current;
    if (!paper) return;
    const ink = new SignaturePad(paper, {
      penColor: '#10222b',
      backgroundColor: '#ffffff',
      minWidth: 1,
      maxWidth: 3,
    });
    pad.current = ink;
    ink.addEventListener('endStroke', () => tell.current(ink.isEmpty() ? null : ink.toDataURL('image/png')));
    const fitPaper = () => {
      const density = Math.min(Math.max(window.devicePixelRatio, 1), 2);
      const strokes = ink.toData();
      paper.width = paper.offsetWidth * density;
      paper.height = paper.offsetHeight * density;
      paper.getContext('2d')?.scale(density, density);
      ink.clear();
      ink.fromData(strokes);
    };
    fitPaper();
    window.addEventListener('resize', fitPaper);
    return () => {
      window.removeEventListener('resize', fitPaper);
      ink.off();
    };
  }, []);
  const clear = () => {
    pad.current?.clear();
    draw(null);
  };
  return (
    <div class="signature">
      <canvas ref={canvas} role="img" aria-label={t('guest.sign-here')} />
      <div>
        <span class="quiet">{t('guest.sign-here')}</span>
        <button type="button" class="small" disabled={isEmpty} onClick={clear}>
          {t('guest.clear')}
        </button>
      </div>
    </div>
  );
}
