/** How hard the database tries to keep what it acknowledged: tests trade that for speed, nothing else does. */
export interface Settings {
  readonly port: number;
  readonly durable: boolean;
}

/** Settings for a small machine in a back office: one disk, a few gigabytes, a few dozen connections. */
export function settingArguments({ port, durable }: Settings): string[] {
  const settings = { ...EVERYWHERE, port, ...(durable ? DURABLE : THROWAWAY) };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

const EVERYWHERE = {
  cluster_name: 'pitlane',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '128MB',
  effective_cache_size: '512MB',
  random_page_cost: 1.1,
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  /* The log may be read by people without rights in the shop: no statements, no values of rows. */
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

const DURABLE = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', max_connections: 60 };

const THROWAWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 200 };
