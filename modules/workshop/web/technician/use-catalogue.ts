import { client } from '#platform/web/api/client.ts';
import { type PickChoice, useFormat } from '#platform/web/design/index.ts';
import { languageStore } from '#platform/web/i18n.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { useStore } from '#platform/web/store.ts';

type Names = Partial<Record<'zh-CN' | 'en' | 'es', string>>;

/** Op-codes and parts found by a piece of number or name, in the reader's language. */
export function useCatalogue() {
  const { id: workshopId } = useWorkshop();
  const { locale } = useStore(languageStore);
  const format = useFormat();
  const nameIn = (names: Names) => names[locale] ?? Object.values(names).find(Boolean) ?? '';
  const opCodes = async (q: string): Promise<PickChoice[]> => {
    const { data } = await client.GET('/api/v1/op-codes', {
      params: { query: { limit: 20, ...(q ? { q } : {}) } },
    });
    return (data?.items ?? []).map(({ id, code, names }) => ({
      value: id,
      label: `${nameIn(names)} ${code}`,
    }));
  };
  const parts = async (q: string): Promise<PickChoice[]> => {
    const query = { workshopId, limit: 20, ...(q ? { q } : {}) };
    const { data } = await client.GET('/api/v1/parts', { params: { query } });
    return (data?.items ?? []).map(({ id, number, names, stock }) => ({
      value: id,
      label: [`${nameIn(names)} ${number}`, stock ? format.quantity(stock.quantityMilli) : null]
        .filter(Boolean)
        .join(' · '),
    }));
  };
  return { opCodes, parts };
}
