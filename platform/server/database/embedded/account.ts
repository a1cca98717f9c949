import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { EmbeddedDatabaseFailure } from './failure.ts';

/** The operating-system account the database runs under. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const OWN_ACCOUNT = 'pitlane';
const NOLOGIN = ['/usr/sbin/nologin', '--home-dir', '/nonexistent'] as const;

/**
 * PostgreSQL refuses to run as root, so root lends it an unprivileged account: the owner of the existing
 * cluster, else the person behind sudo, else a system account of our own. `null` means: run as whoever started us.
 */
export function chooseAccount(clusterFolder: string): Account | null {
  if (process.getuid?.() !== 0) return null;
  const account =
    ownerOf(clusterFolder) ??
    behindSudo(process.env) ??
    named(OWN_ACCOUNT) ??
    created() ??
    named('postgres') ??
    named('nobody');
  if (account) return account;
  throw new EmbeddedDatabaseFailure(
    `PostgreSQL does not run as root and no unprivileged account could be found or made: create one with "useradd --system ${OWN_ACCOUNT}", or start Pitlane as an ordinary user.`,
  );
}

function ownerOf(folder: string): Account | null {
  const owner = statSync(folder, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : null;
}

function behindSudo(env: NodeJS.ProcessEnv): Account | null {
  const uid = Number(env.SUDO_UID);
  const gid = Number(env.SUDO_GID);
  return uid > 0 && gid > 0 ? { uid, gid } : null;
}

function named(name: string): Account | null {
  const uid = idOf('-u', name);
  const gid = idOf('-g', name);
  return uid && gid ? { uid, gid } : null;
}

function idOf(flag: '-u' | '-g', name: string): number | null {
  const answer = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return answer.status === 0 ? Number(answer.stdout.trim()) : null;
}

function created(): Account | null {
  const [shell, homeFlag, home] = NOLOGIN;
  const useradd = ['--system', '--user-group', '--no-create-home', homeFlag, home, '--shell', shell];
  if (spawnSync('useradd', [...useradd, OWN_ACCOUNT]).status === 0) return named(OWN_ACCOUNT);
  spawnSync('adduser', ['-S', '-D', '-H', '-h', home, '-s', shell, OWN_ACCOUNT]);
  return named(OWN_ACCOUNT);
}
