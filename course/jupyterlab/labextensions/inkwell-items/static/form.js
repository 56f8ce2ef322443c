// The frame that all forms share: what stands in the answer cell, a button that checks it, and
// what came out of the check.

import { button, enable, keepKeys, make, newId } from './dom.js';

/** A form for one kind of item; a subclass shows the answer by `show`, and writes it by `write`. */
export class Form {
  /**
   * @param {object} options
   * @param {import('./answer.js').Answer} options.answer The answer in its cell.
   * @param {string} options.title The heading of the item.
   * @param {() => Promise<void>} options.check Runs the answer and its check.
   * @param {(usable: boolean) => void} options.changed Called with whether the form can show
   *   what the cell holds.
   */
  constructor({ answer, title, check, changed }) {
    this.answer = answer;
    this.check = check;
    this.changed = changed;
    this.body = make('div.inkwell-body');
    this.note = this.makeNote();
    this.checkButton = button('Check', () => this.runCheck());
    this.checkButton.classList.add('inkwell-check');
    this.verdict = make('span.inkwell-verdict');
    this.message = make('span.inkwell-unseen');
    this.footer = make(
      'div.inkwell-footer',
      {},
      this.checkButton,
      make('p.inkwell-status', { role: 'status' }, this.verdict, this.message),
    );
    this.node = make(
      'div.inkwell-item',
      { role: 'group', 'aria-label': `Your answer: ${title}` },
      this.body,
      this.note,
      this.footer,
    );
    keepKeys(this.node);
    // What runs a cell elsewhere checks the answer here.
    this.node.addEventListener('keydown', (event) => this.onRunKey(event), true);
  }

  onRunKey(event) {
    if (event.key === 'Enter' && (event.shiftKey || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      if (!this.footer.hidden) {
        this.runCheck();
      }
    }
  }

  makeNote() {
    const id = newId('note');
    return make(
      'div.inkwell-note',
      { hidden: '' },
      make(
        'p',
        { id },
        'The cell below holds something that this form cannot show. Edit it in the cell: ',
        make('code', {}, `${this.answer.name} = ""`),
        ' with your answer between the quotes.',
      ),
      button('Empty the cell and start over', () => this.startOver(), { 'aria-describedby': id }),
    );
  }

  startOver() {
    this.answer.startOver();
    this.body.querySelector('input, [tabindex="0"]').focus(); // the button is gone
  }

  /** Show what stands in the cell now. */
  follow() {
    const value = this.answer.value;
    const usable = value !== null && this.show(value);
    this.body.hidden = !usable;
    this.note.hidden = usable;
    this.footer.hidden = !usable;
    this.changed(usable);
  }

  /**
   * Show an answer.
   *
   * @param {string} value What stands between the quotes.
   * @returns {boolean} Whether this form can show it.
   */
  show(value) {
    throw new Error(`show(${value}) is missing`);
  }

  /** Write an answer into the cell. */
  write(value) {
    this.answer.value = value;
  }

  async runCheck() {
    if (this.busy) {
      return;
    }
    this.busy = true;
    enable(this.checkButton, false);
    this.tell('checking', 'Checking …', '');
    try {
      await this.check();
    } finally {
      this.busy = false;
      enable(this.checkButton, true);
      if (this.node.dataset.state === 'checking') {
        this.tell('', 'The check did not run: look at the cells below.', '');
      }
    }
  }

  /**
   * Say what the check said.
   *
   * @param {'' | 'checking' | 'passed' | 'failed'} state
   * @param {string} verdict In some words, beside the button.
   * @param {string} message In full, for those who cannot see the output below.
   */
  tell(state, verdict, message) {
    this.node.dataset.state = state;
    this.verdict.textContent = verdict;
    this.message.textContent = message;
  }
}
