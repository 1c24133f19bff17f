import { hosts } from './hosts.mjs';
import { layHost } from './lay.mjs';
import { ensureSystemPackages } from './system.mjs';

/** Everything that an embedded VS Code needs to be driven from here; at no cost when it is there. */
export async function prepareHost(name = 'newest') {
  await ensureSystemPackages({ ripgrep: !hosts[name].hasRipgrep });
  await layHost(name);
}
