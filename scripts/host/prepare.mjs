import { layHost } from './lay.mjs';
import { ensureSystemPackages } from './system.mjs';

/** Everything that the embedded VS Code needs to be driven from here; at no cost when it is there. */
export async function prepareHost() {
  await ensureSystemPackages();
  await layHost();
}
