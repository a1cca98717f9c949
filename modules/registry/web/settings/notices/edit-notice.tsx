import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import { localeNames, locales } from '#platform/web/locale.ts';
import type { Notice } from '../../shared/records.ts';
import css from '../../shared/rows.module.css';

interface NoticeTyped {
  texts: Notice['current']['texts'];
  note?: string;
}

/** Writes the next version in all languages at once, so that no customer reads an older promise than another. */
export function EditNotice({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const [form] = Form.useForm<NoticeTyped>();
  const { kind, workshopId, version, placeholders } = notice;
  const write = useCommand('post', '/api/v1/workshops/{workshopId}/notices/{kind}', {
    ...{ form, show: 'inline', onDone: onClose, basedOn: version },
  });
  return (
    <FormDrawer<NoticeTyped>
      title={t(`notice-name.${kind}`)}
      form={form}
      command={write}
      submit={t('notices-page.write')}
      draft={`notice.${workshopId}.${kind}.${version}`}
      initial={{ texts: notice.current.texts }}
      onSubmit={({ texts, note }) =>
        write.run({ params: { path: { workshopId, kind } }, body: { texts, note: note?.trim() || null } })
      }
      onClose={onClose}
      width={640}
    >
      <p className={css.note}>{t('notices-page.edit-hint')}</p>
      {placeholders.length > 0 ? (
        <p className={css.note}>
          {t('notices-page.figures', { names: placeholders.map((name) => `{{${name}}}`).join(' ') })}
        </p>
      ) : null}
      {locales.map((locale) => (
        <Form.Item
          key={locale}
          name={['texts', locale]}
          label={localeNames[locale].full}
          rules={[{ required: true }]}
        >
          <Input.TextArea lang={locale} maxLength={6000} autoSize={{ minRows: 4, maxRows: 14 }} />
        </Form.Item>
      ))}
      <Form.Item name="note" label={t('notices-page.note')}>
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 1, maxRows: 4 }} />
      </Form.Item>
    </FormDrawer>
  );
}
