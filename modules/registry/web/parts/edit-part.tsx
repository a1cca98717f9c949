import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { blanksAsNull, withoutBlanks } from '../shared/blanks.ts';
import type { Part } from '../shared/records.ts';
import { PartFields, type PartTyped } from './part-fields.tsx';

/** Puts a part of the catalogue right. */
export function EditPart({ part, onClose }: { part: Part; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [form] = Form.useForm<PartTyped>();
  const change = useCommand('patch', '/api/v1/parts/{partId}', { form, show: 'inline', onDone: onClose });
  return (
    <FormDrawer
      title={t('part.edit')}
      form={form}
      command={change}
      submit={t('save')}
      draft={`part.${part.id}`}
      initial={part}
      onSubmit={({ names, ...rest }) =>
        change.run({
          params: { path: { partId: part.id } },
          body: { ...blanksAsNull(rest), names: withoutBlanks(names), workshopId },
        })
      }
      onClose={onClose}
    >
      <PartFields />
    </FormDrawer>
  );
}
