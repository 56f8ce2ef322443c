// What a released notebook says: its items, and what the prompt of an item offers.

/**
 * @typedef {object} Item One exercise, as the metadata of its cells describe it.
 * @property {string} id Its name, as in `basket-total`.
 * @property {string} kind `quiz`, `predict`, `parsons`, `write`, ...
 * @property {object} [prompt] The cell with the text.
 * @property {object} [answer] The cell that is graded; projects have none.
 * @property {object} [tests] The cell that checks it.
 * @property {boolean} discussed Whether the notebook holds the discussion itself.
 */

/** The items of a notebook by id; of cells that were copied, the first counts. */
export function itemsOf(notebook) {
  const items = new Map();
  for (const cell of notebook.widgets) {
    const course = cell.model.getMetadata('course');
    if (typeof course?.item !== 'string') {
      continue;
    }
    if (!items.has(course.item)) {
      items.set(course.item, { id: course.item, kind: course.kind, discussed: false });
    }
    const item = items.get(course.item);
    if (course.role === 'discussion') {
      item.discussed = true;
    } else if (['prompt', 'answer', 'tests'].includes(course.role)) {
      item[course.role] ??= cell;
    }
  }
  return items;
}

/** The heading of a prompt, without the marks of Markdown. */
export function titleOf(prompt) {
  return /^#+\s*(.+)$/m.exec(prompt)?.[1].replace(/[`*]/g, '') ?? 'Exercise';
}

/** The choices of a prompt, `- **A** text`, as pairs of letter and Markdown. */
export function choicesOf(prompt) {
  const found = [...prompt.matchAll(/^- \*\*([A-Z])\*\* +(.+(?:\n {2,}\S.*)*)/gm)];
  return found.map(([, letter, text]) => [letter, text.replace(/\n\s+/g, ' ')]);
}

/** The lines of a Parsons prompt, `A | code`, as pairs of label and code. */
export function linesOf(prompt) {
  const blocks = prompt.matchAll(/^```\w*\n([\s\S]*?)\n```$/gm);
  for (const [, block] of blocks) {
    const rows = block.split('\n').map((row) => /^([A-Z]) \| (.*)$/.exec(row));
    if (rows.length > 1 && rows.every(Boolean)) {
      return rows.map(([, label, code]) => [label, code]);
    }
  }
  return [];
}

/** The hints of a prompt in their order: their headings and their Markdown. */
export function hintsOf(prompt) {
  const details = /<details><summary>(Hint [^<]*)<\/summary>([\s\S]*?)<\/details>/g;
  return [...prompt.matchAll(details)].map(([, title, text]) => ({ title, text: text.trim() }));
}

/** The error that the last run of a cell ended with, if any. */
export function errorOf(cell) {
  return cell.model.outputs.toJSON().find((output) => output.output_type === 'error');
}

/** What a check printed, or the message of its error, as plain text. */
export function messageOf(cell) {
  const texts = cell.model.outputs.toJSON().map((output) => {
    if (output.output_type === 'error') {
      return output.evalue;
    }
    return output.output_type === 'stream' ? [output.text].flat().join('') : '';
  });
  return texts.join('\n').trim();
}

/** Whether the check ran without an error after the answer: the rule of `course progress`. */
export function isSolved(item) {
  const checked = item.tests?.model.executionCount;
  if (!checked || errorOf(item.tests)) {
    return false;
  }
  const answered = item.answer?.model.executionCount;
  return item.answer?.model.type !== 'code' || (answered > 0 && answered <= checked);
}
