/** The line on stdout, exactly once, that says the workbench is there: in its own window. */
export const readyInWindow = 'Triglot is ready in its own window';
