import type { Done } from './command.ts';

/**
 * An outcome that is worked out when it is looked into: whether a command applies is asked after every step through the
 * rows, and a command that touches a whole column is expensive to do.
 */
export function later(make: () => Done): Done {
  let made: Done | undefined;
  const outcome = () => {
    made ??= make();
    return made;
  };
  return {
    get steps() {
      return outcome().steps;
    },
    get label() {
      return outcome().label;
    },
    get select() {
      return outcome().select;
    },
  };
}
