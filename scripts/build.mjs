import './node-version.mjs';

/* npm run build: the server and the screens, without starting anything. */
import('./prepare/launch.mjs').then(({ prepare }) => prepare(['server', 'web', 'customer']));
