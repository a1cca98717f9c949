/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import SignaturePad from 'signature_pad';
import type { Stroke } from './answer.ts';
import { useWords } from './words.tsx';

interface SignatureProps {
  strokes: readonly Stroke[];
  draw(picture: string | null, strokes: readonly Stroke[]): void;
}

/** Where the finger signs: the page does not scroll under it, and what is drawn stays when the phone is turned. */
export function Signature({ strokes, draw }: SignatureProps) {
  const { t } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad | null>(null);
  const tell = useRef(draw);
  tell.current = draw;
  const before = useRef(strokes);
  const isEmpty = strokes.length === 0;
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
    const told = () => tell.current(ink.isEmpty() ? null : ink.toDataURL('image/png'), ink.toData());
    ink.addEventListener('endStroke', told);
    const fitPaper = (strokes: readonly Stroke[] = ink.toData()) => {
      const density = Math.min(Math.max(window.devicePixelRatio, 1), 2);
      paper.width = paper.offsetWidth * density;
      paper.height = paper.offsetHeight * density;
      paper.getContext('2d')?.scale(density, density);
      ink.clear();
      ink.fromData([...strokes]);
    };
    fitPaper(before.current);
    const refit = () => fitPaper();
    window.addEventListener('resize', refit);
    return () => {
      window.removeEventListener('resize', refit);
      ink.off();
    };
  }, []);
  useEffect(() => {
    if (isEmpty) pad.current?.clear();
  }, [isEmpty]);
  const clear = () => draw(null, []);
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
