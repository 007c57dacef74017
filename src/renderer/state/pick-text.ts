/** Lets the user choose a small text file of some ending, in any host; null when the user thinks better of it. */
export function pickText(accept: string): Promise<{ readonly name: string; readonly text: string } | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file === undefined) resolve(null);
      else
        file.text().then(
          (text) => resolve({ name: file.name, text }),
          () => resolve({ name: file.name, text: '' }),
        );
    });
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}
