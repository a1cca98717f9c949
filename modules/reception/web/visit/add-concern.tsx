import { Button, Input, type InputRef, Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { concernKinds } from '#modules/repair-orders/rules/index.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { useDraft } from '#platform/web/design/index.ts';
import { useQueryParam } from '#platform/web/navigation.tsx';
import css from './concerns-panel.module.css';

type Kind = (typeof concernKinds)[number];

/** Typed as it is said, Enter, and the next one: what it is about may be named beside it. */
export function AddConcern({ visitId }: { visitId: string }) {
  const { t } = useTranslation('reception');
  const [words, setWords, forget] = useDraft(`visit.${visitId}.concern`, '');
  const [kind, setKind] = useState<Kind>('other');
  const field = useFieldWhenAsked();
  const hear = useCommand('post', '/api/v1/visits/{visitId}/concerns');
  const add = async () => {
    if (!words.trim()) return;
    const heard = await hear.run({ params: { path: { visitId } }, body: { words: words.trim(), kind } });
    if (!heard) return;
    forget();
    setKind('other');
  };
  return (
    <div className={css.add}>
      <Input
        ref={field}
        value={words}
        maxLength={2000}
        aria-label={t('concerns.add-label')}
        placeholder={t('concerns.placeholder')}
        onChange={(event) => setWords(event.target.value)}
        onPressEnter={(event) => {
          if (!event.nativeEvent.isComposing) void add();
        }}
      />
      <Select<Kind>
        className={css.kind}
        value={kind}
        onChange={setKind}
        aria-label={t('concerns.kind')}
        options={concernKinds.map((value) => ({ value, label: t(`concern.kind.${value}`) }))}
      />
      <Button onClick={() => void add()} loading={hear.pending} disabled={!words.trim()}>
        {t('concerns.add')}
      </Button>
    </div>
  );
}

/** Pressing the step on the page leads here, also when this panel was still on its way. */
function useFieldWhenAsked() {
  const field = useRef<InputRef>(null);
  const [asked, ask] = useQueryParam('do');
  const isAsked = asked === 'visit.hearConcern';
  useEffect(() => {
    if (!isAsked) return;
    field.current?.focus();
    ask(null);
  });
  return field;
}
