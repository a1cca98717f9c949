import { Button, Input, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#platform/web/api/client.ts';
import { readVinList, type VinLineFault } from '../../../rules/index.ts';
import css from '../../shared/rows.module.css';

interface VinListFieldProps {
  id?: string;
  value?: string;
  onChange?: (value: string) => void;
  /** The recall whose list is changed, and how many VINs it has. */
  recallId?: string | undefined;
  kept: number;
}

/** Nobody mends more lines than this by hand. */
const shownFaults = 8;

/** The maker's list of VINs, pasted or from a CSV; each line is judged while it stands there. */
export function VinListField({ id, value, onChange, recallId, kept }: VinListFieldProps) {
  const { t } = useTranslation('registry');
  const [isOpen, setOpen] = useState(kept === 0 || value !== undefined);
  const [isLoading, setLoading] = useState(false);
  const open = async () => {
    if (!recallId) return;
    setLoading(true);
    const { data } = await client.GET('/api/v1/recalls/{recallId}/vins', { params: { path: { recallId } } });
    setLoading(false);
    if (!data) return;
    onChange?.(data.vins.join('\n'));
    setOpen(true);
  };
  if (!isOpen) {
    return (
      <div className={css.line}>
        <span>{t('recall.vins', { count: kept })}</span>
        <Button size="small" loading={isLoading} onClick={() => void open()}>
          {t('recall.change-list')}
        </Button>
      </div>
    );
  }
  return (
    <>
      <Input.TextArea
        id={id}
        className="num"
        value={value}
        onChange={(event) => onChange?.(event.target.value)}
        placeholder={t('recall.paste')}
        autoSize={{ minRows: 3, maxRows: 10 }}
        spellCheck={false}
      />
      <div className={`${css.line} ${css.under}`}>
        <Upload
          accept=".csv,.txt,text/csv,text/plain"
          showUploadList={false}
          beforeUpload={(file) => {
            void file.text().then((text) => onChange?.([value, text].filter(Boolean).join('\n')));
            return false;
          }}
        >
          <Button size="small">{t('recall.from-file')}</Button>
        </Upload>
        <Verdict text={value ?? ''} />
      </div>
    </>
  );
}

function Verdict({ text }: { text: string }) {
  const { t } = useTranslation('registry');
  const { vins, repeated, faults } = readVinList(text);
  return (
    <>
      <span className={css.quiet} aria-live="polite">
        {t('recall.vins', { count: vins.length })}
        {repeated > 0 ? ` · ${t('recall.repeated', { count: repeated })}` : ''}
      </span>
      {faults.length > 0 ? <Faults faults={faults} /> : null}
    </>
  );
}

function Faults({ faults }: { faults: readonly VinLineFault[] }) {
  const { t } = useTranslation('registry');
  return (
    <ul className={css.faults} role="alert">
      {faults.slice(0, shownFaults).map(({ line, text, refusal }) => (
        <li key={line}>
          {t('recall.line', { line })} <span className="num">{text}</span>{' '}
          {t(`refusal.vin.${refusal.code.split('/')[1]}`, refusal.params)}
        </li>
      ))}
      {faults.length > shownFaults ? (
        <li>{t('recall.more-faults', { count: faults.length - shownFaults })}</li>
      ) : null}
    </ul>
  );
}
