throw new Error('electron is not available in a worker thread.');

export {};
