/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SignedPaper } from '../../api/index.ts';
import { askServer } from './ask-server.ts';
import { Top } from './top.tsx';
import { useWords } from './words.tsx';

type Found = { readonly paper: SignedPaper | null } | { readonly fault: string };

/** Anybody who holds a paper checks it: by the code printed on it, by its QR code, or by the file itself. */
export function VerifyApp() {
  const { t, locale } = useWords();
  const [code, setCode] = useState(() => new URLSearchParams(location.search).get('h') ?? '');
  const [found, setFound] = useState<Found | null>(null);
  const [isChecking, setChecking] = useState(false);
  const last = useRef<string | null>(code || null);
  const check = async (proof: string) => {
    last.current = proof;
    setChecking(true);
    const outcome = await askServer<{ paper: SignedPaper | null }>(
      `signed-papers?proof=${encodeURIComponent(proof)}`,
      locale,
    );
    setChecking(false);
    setFound(outcome.ok ? outcome.answer : { fault: outcome.refused?.detail ?? t('guest.offline') });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: on opening, and anew when another language is spoken.
  useEffect(() => {
    document.title = t('verify.title');
    if (last.current) void check(last.current);
  }, [locale]);
  const checkFile = async (file: File | undefined) => {
    if (file) void check(await hashOf(file));
  };
  return (
    <>
      <Top page={null} />
      <main
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void checkFile(event.dataTransfer?.files[0]);
        }}
      >
        <section class="card">
          <h1>{t('verify.title')}</h1>
          <p>{t('verify.lead')}</p>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (code.trim()) void check(code);
            }}
          >
            <label>
              {t('verify.code')}
              <input
                type="text"
                maxLength={120}
                autocomplete="off"
                autocapitalize="none"
                spellcheck={false}
                placeholder="0123 4567 89ab cdef"
                value={code}
                onInput={({ currentTarget }) => setCode(currentTarget.value)}
              />
            </label>
            <button type="submit" class="main" disabled={isChecking}>
              {t(isChecking ? 'guest.checking' : 'verify.check')}
            </button>
          </form>
          <label class="file">
            {t('verify.file')}
            <input
              type="file"
              accept="application/pdf"
              onChange={({ currentTarget }) => void checkFile(currentTarget.files?.[0])}
            />
          </label>
          <p class="quiet">{t('verify.stays')}</p>
        </section>
        {found ? <Verdict found={found} /> : null}
      </main>
    </>
  );
}

function Verdict({ found }: { found: Found }) {
  const { t, locale } = useWords();
  if ('fault' in found)
    return (
      <section class="card" role="alert">
        <p>{found.fault}</p>
      </section>
    );
  const { paper } = found;
  if (!paper)
    return (
      <section class="card bad" role="alert">
        <h2>✕ {t('verify.unknown')}</h2>
        <p>{t('verify.unknown-why')}</p>
      </section>
    );
  const signed = new Intl.DateTimeFormat(locale, {
    ...{ dateStyle: 'long', timeStyle: 'short', timeZone: paper.timeZone },
  }).format(new Date(paper.signedAt));
  return (
    <section class="card done" role="status">
      <h2>✓ {t('verify.genuine')}</h2>
      <dl>
        <Fact name={t('verify.workshop')} value={paper.workshop} />
        <Fact name={t('verify.kind')} value={paper.title} />
        <Fact
          name={t('verify.number')}
          value={`${paper.number} · ${t('verify.revision', { number: paper.revision })}`}
        />
        <Fact name={t('verify.signed')} value={signed} />
      </dl>
      {paper.stands ? null : <p class="changed">▲ {t('verify.replaced')}</p>}
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** The file never leaves the phone: only its hash is asked for. Without a secure page the browser computes none. */
async function hashOf(file: File): Promise<string> {
  const { sha256 } = await import('./sha256.ts');
  return sha256(new Uint8Array(await file.arrayBuffer()));
}
