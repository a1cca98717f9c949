import { answers, client, refreshAll } from '../api/client.ts';
import { speak } from '../i18n.ts';
import type { Locale } from '../locale.ts';
import { enter } from './session.ts';

/** Changes the language here at once and remembers it with the person, so that documents and mail follow. */
export async function chooseLanguage(locale: Locale): Promise<void> {
  await speak(locale);
  if (answers.getQueryData(['get', '/api/v1/session']) === undefined) return;
  const { data } = await client.PATCH('/api/v1/session', { body: { locale } });
  if (data) enter(data);
  await refreshAll();
}
