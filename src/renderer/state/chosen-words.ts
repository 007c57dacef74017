/** The words that are selected, in an open cell or on the page, as one line; '' when none are. */
export function chosenWords(): string {
  const { activeElement } = document;
  const words =
    activeElement instanceof HTMLTextAreaElement
      ? activeElement.value.slice(activeElement.selectionStart, activeElement.selectionEnd)
      : String(document.getSelection() ?? '');
  return words.replace(/\s+/g, ' ').trim().slice(0, 200);
}
