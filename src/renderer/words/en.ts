import { commandWords } from './en/commands.ts';
import { workbench } from './en/workbench.ts';

/** Every English word of the interface. */
export const en = { ...workbench, ...commandWords } as const;
