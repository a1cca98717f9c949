import { Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { changesIn, withoutBlanks } from '../shared/blanks.ts';
import { InUseField } from '../shared/in-use-field.tsx';
import type { Part } from '../shared/records.ts';
import { PartFields, type PartTyped } from './part-fields.tsx';

/** Puts a part of the catalogue right. */
export function EditPart({ part, onClose }: { part: Part; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [before] = useState({ ...part, archived: part.archivedAt !== null });
  const [form] = Form.useForm<PartTyped & { archived?: boolean }>();
  const change = useCommand('patch', '/api/v1/parts/{partId}', { form, show: 'inline', onDone: onClose });
  return (
    <FormDrawer
      title={t('part.edit')}
      form={form}
      command={change}
      submit={t('save')}
      draft={`part.${part.id}`}
      initial={before}
      onSubmit={({ names, ...rest }) =>
        change.run({
          params: { path: { partId: part.id } },
          body: { ...changesIn({ ...rest, names: withoutBlanks(names) }, before), workshopId },
        })
      }
      onClose={onClose}
    >
      <PartFields />
      <InUseField />
    </FormDrawer>
  );
}
