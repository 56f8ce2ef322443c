// The prompt of an item as JupyterLab shows it: its hints, and the part that a form shows anew.

/** What a form shows below the prompt: the list of choices, or the lines to put in order. */
function isRepeated(element) {
  if (element.tagName === 'UL') {
    return /^[A-Z]$/.test(element.querySelector('li > strong:first-child')?.textContent ?? '');
  }
  return element.textContent.trim().split('\n').every((row) => /^[A-Z] \| /.test(row));
}

export class Prompt {
  /**
   * @param {object} cell The prompt's cell.
   * @param {object} record What is remembered about the item.
   * @param {() => void} opened Called when the learner opened a hint.
   */
  constructor(cell, record, opened) {
    this.node = cell.node;
    this.record = record;
    this.opened = opened;
    this.repeats = false;
    this.seen = new WeakSet();
    // JupyterLab renders the text whenever it likes, with all hints folded.
    this.observer = new MutationObserver(() => this.update());
    this.observer.observe(this.node, { childList: true, subtree: true });
    this.node.addEventListener(
      'toggle',
      (event) => {
        const number = this.hints.indexOf(event.target);
        if (number >= 0 && event.target.open) {
          this.remember(number);
        }
      },
      true, // this event does not bubble
    );
    this.update();
  }

  get hints() {
    return [...this.node.querySelectorAll('.jp-RenderedMarkdown details')];
  }

  /** Unfold a hint, now or when it is shown next. */
  open(number) {
    this.remember(number);
    const details = this.hints[number];
    if (details) {
      details.open = true;
    }
  }

  remember(number) {
    if (!this.record.opened.includes(number)) {
      this.record.opened.push(number);
      this.opened();
    }
  }

  /** Say whether a form below shows choices or lines, so that they need not stand here as well. */
  set repeated(repeats) {
    this.repeats = repeats;
    this.update();
  }

  dispose() {
    this.repeated = false;
    this.observer.disconnect();
  }

  update() {
    for (const [number, details] of this.hints.entries()) {
      if (!this.seen.has(details)) {
        this.seen.add(details); // later the learner may fold it again
        details.open ||= this.record.opened.includes(number);
      }
    }
    for (const block of this.node.querySelectorAll('.jp-RenderedMarkdown > :is(ul, pre)')) {
      block.classList.toggle('inkwell-repeated', this.repeats && isRepeated(block));
    }
  }
}
