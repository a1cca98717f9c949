import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SettingsFrame } from '#modules/registry/web/index.ts';
import { api } from '#platform/web/api/client.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, Instant, Panel, useFormat } from '#platform/web/design/index.ts';
import { type Locale, localeNames, locales } from '#platform/web/locale.ts';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import { scriptBlanks } from '../../rules/index.ts';
import type { Script } from '../scripts/use-script.ts';
import css from './settings.module.css';

/** TEAM-1: the words of reception, occasion by occasion, with every version they had. */
export default function ScriptsPage() {
  const { t } = useTranslation('reception');
  const { id: workshopId } = useWorkshop();
  const may = useMay('script.keep');
  const [edited, edit] = useState<Script | null>(null);
  const scripts = api.useQuery('get', '/api/v1/scripts', { params: { query: { workshopId } } });
  return (
    <SettingsFrame section="scripts">
      <div className={css.panels}>
        {scripts.data?.items.map((script) => (
          <Panel
            key={script.occasion}
            title={t(`script.occasion.${script.occasion}`)}
            extra={
              may ? (
                <Button size="small" onClick={() => edit(script)}>
                  {t('script.edit')}
                </Button>
              ) : null
            }
          >
            <Words script={script} />
            {script.version > 0 ? <Earlier script={script} /> : null}
          </Panel>
        ))}
      </div>
      {edited ? <WriteScript key={edited.occasion} script={edited} onClose={() => edit(null)} /> : null}
    </SettingsFrame>
  );
}

function Words({ script }: { script: Script }) {
  const { t } = useTranslation('reception');
  return (
    <>
      <p className={css.quiet}>
        {script.version === 0 ? t('script.came-with') : t('script.version', { version: script.version })}{' '}
        {script.writtenAt ? <Instant at={script.writtenAt} /> : null}{' '}
        {[script.writtenByName, script.note].filter(Boolean).join(' · ')}
      </p>
      {locales.map((locale) => (
        <p key={locale} lang={locale}>
          {script.words[locale]}
        </p>
      ))}
    </>
  );
}

/** Asked for only when somebody wants to look back. */
function Earlier({ script: { occasion, version } }: { script: Script }) {
  const { t } = useTranslation('reception');
  const { id: workshopId } = useWorkshop();
  const [isOpen, setOpen] = useState(false);
  const versions = api.useQuery(
    'get',
    '/api/v1/workshops/{workshopId}/scripts/{occasion}',
    { params: { path: { workshopId, occasion } } },
    { enabled: isOpen },
  );
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('script.earlier')}</summary>
      {versions.data?.items
        .filter((one) => one.version < version)
        .map((one) => (
          <Words key={one.version} script={one} />
        ))}
    </details>
  );
}

interface Written {
  words: Record<Locale, string>;
  note?: string;
}

function WriteScript({ script, onClose }: { script: Script; onClose: () => void }) {
  const { t } = useTranslation('reception');
  const { id: workshopId } = useWorkshop();
  const format = useFormat();
  const [form] = Form.useForm<Written>();
  const write = useCommand('post', '/api/v1/workshops/{workshopId}/scripts/{occasion}', {
    form,
    show: 'inline',
    onDone: onClose,
  });
  const { occasion } = script;
  return (
    <FormDrawer<Written>
      title={t(`script.occasion.${occasion}`)}
      form={form}
      command={write}
      submit={t('save')}
      draft={`script.${occasion}`}
      initial={{ words: script.words }}
      onSubmit={({ words, note }) =>
        write.run({ params: { path: { workshopId, occasion } }, body: { words, note: note || null } })
      }
      onClose={onClose}
      width={560}
    >
      <p className={css.quiet}>
        {t('script.blanks', {
          blanks: format.list(scriptBlanks.map((name) => `{${name}} ${t(`script.blank.${name}`)}`)),
        })}
      </p>
      {locales.map((locale) => (
        <Form.Item
          key={locale}
          name={['words', locale]}
          label={localeNames[locale].full}
          rules={[{ required: true, message: t('script.needed') }]}
        >
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 3, maxRows: 8 }} />
        </Form.Item>
      ))}
      <Form.Item name="note" label={t('script.note')}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDrawer>
  );
}
