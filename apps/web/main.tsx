import '#platform/web/design/base.css';
import { watchAppearance } from '#platform/web/design/appearance.ts';
import { startWords } from '#platform/web/i18n.ts';

watchAppearance();

/* Read in pieces, components before pages: in between the browser answers a finger. All of it is fetched at once. */
const words = startWords();
await import('react-dom/client');
await import('#platform/web/design/look.tsx');
const [{ drawApp }] = await Promise.all([import('./app.tsx'), words]);
drawApp(document.getElementById('root') ?? document.body);
