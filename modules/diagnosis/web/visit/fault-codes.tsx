import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { StatusTag } from '#platform/web/design/index.ts';
import { mayTake } from '../use-diagnosis.ts';
import { type DiagnosisPartProps, Part } from './part.tsx';
import css from './visit.module.css';

/** INSP-7: what the car reports: typed, or pasted as the scanner wrote it; generic codes in words. */
export function FaultCodes({ visitId, page }: DiagnosisPartProps) {
  const { t } = useTranslation('diagnosis');
  const mayNote = mayTake(page, 'noteCause');
  return (
    <Part title={t('codes.title')}>
      <ul className={css.rows}>
        {page.faultCodes.map((read) => (
          <li key={read.id}>
            <code>{read.code}</code>
            <span className={css.grow}>{read.text ?? read.said ?? t('codes.makers-own')}</span>
            {read.state ? <StatusTag>{t(`codes.state.${read.state}`)}</StatusTag> : null}
            {mayNote ? <Remove faultCodeId={read.id} /> : null}
          </li>
        ))}
      </ul>
      {mayNote ? <AddCodes visitId={visitId} /> : null}
    </Part>
  );
}

function AddCodes({ visitId }: { visitId: string }) {
  const { t } = useTranslation('diagnosis');
  const [text, setText] = useState('');
  const [unclear, setUnclear] = useState<readonly string[]>([]);
  const note = useCommand('post', '/api/v1/visits/{visitId}/fault-codes');
  const add = async () => {
    const noted = await note.run({ params: { path: { visitId } }, body: { text } });
    if (!noted) return;
    setText(noted.notUnderstood.join('\n'));
    setUnclear(noted.notUnderstood);
  };
  return (
    <>
      <div className={css.line}>
        <Input.TextArea
          className={css.grow}
          autoSize={{ minRows: 1, maxRows: 8 }}
          value={text}
          maxLength={20_000}
          aria-label={t('codes.add')}
          placeholder={t('codes.hint')}
          onChange={(event) => setText(event.target.value)}
        />
        <Button loading={note.pending} disabled={!text.trim()} onClick={() => void add()}>
          {t('codes.add')}
        </Button>
      </div>
      {unclear.length > 0 ? (
        <Alert type="info" showIcon title={t('codes.not-understood', { count: unclear.length })} />
      ) : null}
    </>
  );
}

function Remove({ faultCodeId }: { faultCodeId: string }) {
  const { t } = useTranslation('diagnosis');
  const remove = useCommand('post', '/api/v1/fault-codes/{faultCodeId}/remove');
  return (
    <Button
      size="small"
      type="text"
      loading={remove.pending}
      onClick={() => void remove.run({ params: { path: { faultCodeId } } })}
    >
      {t('codes.remove')}
    </Button>
  );
}
