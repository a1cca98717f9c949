import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from '../prepare/run.mjs';

const BROWSERS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Programs of the machine the tests look through, and the Debian package that brings each. */
const TOOLS = [
  { packageName: 'chromium', what: 'Chromium, for the journeys', present: () => findBrowser() !== null },
  {
    packageName: 'poppler-utils',
    what: 'poppler (pdftotext, pdftoppm), to read PDFs',
    present: () => onPath('pdftotext'),
  },
  {
    packageName: 'fonts-noto-cjk',
    what: 'a Chinese font, for true pictures of the screens',
    present: hasChineseFont,
  },
];

/** Brings what is missing on Debian as root; elsewhere says how to get it and lets the tests that need it fail. */
export async function installTools() {
  const missing = TOOLS.filter(({ present }) => !present());
  if (missing.length > 0 && mayInstall()) await aptInstall(missing.map(({ packageName }) => packageName));
  for (const { what, packageName } of missing.filter(({ present }) => !present())) {
    console.log(`Missing: ${what}. ${howToGet(packageName)}`);
  }
  const browser = findBrowser();
  if (browser) process.env.PITLANE_CHROMIUM = browser;
}

/** PITLANE_CHROMIUM wins; else the first browser of the machine. */
function findBrowser() {
  const named = process.env.PITLANE_CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  for (const browser of BROWSERS) {
    const path = browser.startsWith('/') ? browser : onPath(browser);
    if (path && existsSync(path)) return path;
  }
  return null;
}

function onPath(program) {
  const { status, stdout } = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

function hasChineseFont() {
  if (process.platform === 'darwin') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

function mayInstall() {
  return process.getuid?.() === 0 && onPath('apt-get') !== null;
}

async function aptInstall(packages) {
  console.log(`Installing ${packages.join(', ')} with apt …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  for (const line of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { code, said } = await run('apt-get', ['-q', ...line], { quiet: true, env });
    if (code !== 0) console.log(said.trim().split('\n').slice(-5).join('\n'));
  }
}

function howToGet(packageName) {
  if (process.platform !== 'darwin') return `As root on Debian or Ubuntu: apt-get install ${packageName}.`;
  if (packageName === 'chromium') return 'Install Google Chrome, or set PITLANE_CHROMIUM to a Chromium.';
  return 'With Homebrew: brew install poppler.';
}
