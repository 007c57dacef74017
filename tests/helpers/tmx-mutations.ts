/** A number from 0 to below `limit`, the next of a fixed row (Park and Miller's generator, 1988). */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

/** Without pairs and numbers of codes, dates and source languages: whatever is wrong here, the schemas can see it. */
const start = [
  '<tmx version="1.4">',
  '<header creationtool="T" creationtoolversion="1" segtype="sentence" o-tmf="T" adminlang="en" srclang="*all*" datatype="plaintext">',
  '<note>n</note>',
  '<ude name="u">',
  '<map unicode="1"/>',
  '</ude>',
  '</header>',
  '<body>',
  '<tu tuid="1" segtype="phrase">',
  '<prop type="a">b</prop>',
  '<tuv xml:lang="en">',
  '<note>n</note>',
  '<seg>one <ph type="t">x<sub>y</sub></ph> <hi>two</hi></seg>',
  '</tuv>',
  '<tuv xml:lang="fr">',
  '<seg>un</seg>',
  '</tuv>',
  '</tu>',
  '<tu>',
  '<tuv xml:lang="en">',
  '<seg>three</seg>',
  '</tuv>',
  '<tuv xml:lang="fr">',
  '<seg>trois <it pos="begin"/></seg>',
  '</tuv>',
  '</tu>',
  '</body>',
  '</tmx>',
];

/** `count` memories, each with a slip or two in a memory that is right; some of the slips do no harm. */
export function mutations(count: number, seed = 20_261_122): readonly string[] {
  const roll = dice(seed);
  return Array.from({ length: count }, () => {
    let lines = [...start];
    for (let slips = 1 + roll(2); slips > 0; slips -= 1) lines = slip(lines, roll);
    return `${lines.join('\n')}\n`;
  });
}

function slip(lines: readonly string[], roll: (limit: number) => number): string[] {
  const at = roll(lines.length);
  const line = lines[at] ?? '';
  const rest = lines.filter((_, place) => place !== at);
  switch (roll(9)) {
    case 0:
      return rest;
    case 1:
      return [...lines.slice(0, at), line, ...lines.slice(at)];
    case 2:
      return rest.toSpliced(roll(lines.length), 0, line);
    case 3:
      return lines.with(at, line.replace(/ [\w:-]+="[^"]*"/, ''));
    case 4:
      return lines.with(
        at,
        line.replace(
          /<(\w+)/,
          `<$1 ${['xml:lang="en"', 'type="t"', 'i="1"', 'segtype="block"', 'x="1"'][roll(5)]}`,
        ),
      );
    case 5:
      return lines.with(
        at,
        line.replace(/<(\/?)(seg|tuv|note|prop|hi|ph)\b/, `<$1${['seg', 'note', 'hi', 'sub', 'b'][roll(5)]}`),
      );
    case 6:
      return lines.with(
        at,
        line.replace(/>([^<]*)</, ['>&lt;<', '>&<', '><', '>]]><', '>&#x1F600;<'][roll(5)] ?? ''),
      );
    case 7:
      return lines.with(
        at,
        line.replace(/"([^"]*)"/, ['"\'"', "'$1'", '"<"', '$1', '"&amp;"'][roll(5)] ?? ''),
      );
    default:
      return lines.with(at, `${line}${['', '<!-- a -->', '<?p i?>', ' ', '<tu/>'][roll(5)]}`);
  }
}
