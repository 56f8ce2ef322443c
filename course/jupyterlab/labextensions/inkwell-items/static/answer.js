// The answer in its cell: one assignment of a text to the name of the item. The cell is what is
// graded, so the forms keep nothing themselves: they read it from there and write it there.

const BEFORE = String.raw`^((?:[ \t]*(?:#.*)?\n)*`; // blank lines and comments
const TEXT = String.raw`"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'`;
const AFTER = String.raw`[ \t]*(?:#.*)?(?:\n[ \t]*(?:#.*)?)*$`;
const ESCAPES = { '\\': '\\', '"': '"', "'": "'", n: '\n', t: '\t' };

/**
 * Where and what the answer is.
 *
 * @param {string} source The answer cell.
 * @param {string} name The name that the text is assigned to.
 * @returns {{value: string, start: number, end: number} | null} The text and where its literal
 *   stands; null if there is anything else in the cell.
 */
export function read(source, name) {
  const found = new RegExp(`${BEFORE}${name}[ \\t]*=[ \\t]*)(${TEXT})${AFTER}`).exec(source);
  if (!found) {
    return null;
  }
  const [, before, literal] = found;
  const inside = literal.slice(1, -1);
  if ([...inside.matchAll(/\\(.)/g)].some(([, escaped]) => !(escaped in ESCAPES))) {
    return null;
  }
  const value = inside.replace(/\\(.)/g, (_, escaped) => ESCAPES[escaped]);
  return { value, start: before.length, end: before.length + literal.length };
}

/** A text as Python writes it, in double quotes where that needs no escapes. */
export function literal(value) {
  const escaped = value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t');
  if (!value.includes('"')) {
    return `"${escaped}"`;
  }
  return value.includes("'") ? `"${escaped.replaceAll('"', '\\"')}"` : `'${escaped}'`;
}

/** The answer of one item, in its cell. */
export class Answer {
  constructor(cell, itemId) {
    this.cell = cell;
    this.name = itemId.replaceAll('-', '_');
  }

  get source() {
    return this.cell.model.sharedModel.getSource();
  }

  /** The text in the cell, or null if the cell holds anything else than one text. */
  get value() {
    return read(this.source, this.name)?.value ?? null;
  }

  /** Replace the text and nothing else; the learner can undo it in the cell. */
  set value(value) {
    const found = read(this.source, this.name);
    if (found && found.value !== value) {
      this.cell.model.sharedModel.updateSource(found.start, found.end, literal(value));
    }
  }

  /** Replace whatever stands in the cell by an answer without text. */
  startOver() {
    this.cell.model.sharedModel.setSource(`${this.name} = ""`);
  }
}
