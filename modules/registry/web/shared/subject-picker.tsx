import { useTranslation } from 'react-i18next';
import { client } from '#platform/web/api/client.ts';
import { type PickChoice, RecordPicker } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { skills } from '../../rules/index.ts';
import { type Names, useNameIn } from './names.tsx';
import { subjectText } from './subject.ts';

interface SubjectPickerProps {
  id?: string;
  value?: string | null;
  onChange?: (value: string | null) => void;
  /** An hour of work may be picked too. */
  withHours?: boolean;
  /** What was chosen before, in words. */
  chosen?: string;
  placeholder: string;
}

/** Finds an operation or a part by code, name or pinyin; where hours have prices, an hour of each skill too. */
export function SubjectPicker({ withHours = false, chosen, ...field }: SubjectPickerProps) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const nameIn = useNameIn();
  const hours = (q: string): PickChoice[] =>
    [null, ...skills]
      .map((skill) => ({
        value: subjectText({ kind: 'hour', skill }),
        label: `${t('price-list.hour')}: ${skill ? t(`skill.${skill}`) : t('rate.all-skills')}`,
      }))
      .filter(({ label }) => label.toLowerCase().includes(q.toLowerCase()));
  const search = async (q: string): Promise<PickChoice[]> => {
    const query = q ? { q, limit: 10 } : { limit: 10 };
    const [opCodes, parts] = await Promise.all([
      client.GET('/api/v1/op-codes', { params: { query } }),
      client.GET('/api/v1/parts', { params: { query: { ...query, workshopId } } }),
    ]);
    const words = (code: string, names: Names) => `${code}  ${nameIn(names)}`;
    return [
      ...(withHours ? hours(q) : []),
      ...(opCodes.data?.items ?? []).map(({ id, code, names }) => ({
        value: subjectText({ kind: 'operation', opCodeId: id }),
        label: words(code, names),
      })),
      ...(parts.data?.items ?? []).map(({ id, number, names }) => ({
        value: subjectText({ kind: 'part', partId: id }),
        label: words(number, names),
      })),
    ];
  };
  return (
    <RecordPicker
      {...field}
      searchKey={['subjects', workshopId, String(withHours)]}
      search={search}
      {...(field.value && chosen ? { chosen: { value: field.value, label: chosen } } : {})}
    />
  );
}
