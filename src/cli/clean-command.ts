import type { Output } from './outline-command.ts';

export function cleanCommand(_args: readonly string[], _output: Output): Promise<number> {
  return Promise.resolve(2);
}
