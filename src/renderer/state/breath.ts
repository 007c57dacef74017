const waiting: (() => void)[] = [];
const channel = new MessageChannel();
channel.port1.onmessage = () => waiting.shift()?.();

/** Lets the window answer keys and draw before long work goes on. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });
}

/** How long long work goes on without a breath, in milliseconds. */
const longest = 8;

/**
 * Does something for each index below `length`, with a breath whenever it has taken a while; stops once `gone`.
 * @param often after how many indices it is seen how long it has taken
 */
export async function inBreaths(
  length: number,
  work: (index: number) => void,
  gone: () => boolean = () => false,
  often = 64,
): Promise<void> {
  let until = performance.now() + longest;
  for (let index = 0; index < length; index += 1) {
    work(index);
    if ((index + 1) % often !== 0 || performance.now() < until) continue;
    await breath();
    if (gone()) return;
    until = performance.now() + longest;
  }
}

/** How long a page that is not drawn, being hidden, is waited for; milliseconds. */
const hidden = 60;

/** Resolves once what has just been changed is on its way to the screen: what only others wait for need not hold it up. */
export function drawn(): Promise<void> {
  if (typeof requestAnimationFrame === 'undefined') return Promise.resolve();
  return new Promise((resolve) => {
    const late = setTimeout(resolve, hidden);
    requestAnimationFrame(() => {
      clearTimeout(late);
      void breath().then(resolve);
    });
  });
}
