// What stands below a check: a hint after three failed tries, the discussion after a passed one.

import { button, keepKeys, make, newId } from './dom.js';

const TRIES = 3;

export class Help {
  /**
   * @param {object} options
   * @param {string} options.title The heading of the item.
   * @param {{title: string, text: string}[]} options.hints All hints of its prompt.
   * @param {object} options.record What is remembered about the item.
   * @param {(number: number) => void} options.open Unfolds a hint in the prompt.
   * @param {(text: string, place: HTMLElement) => Promise<void>} options.render Shows Markdown.
   */
  constructor({ title, hints, record, open, render }) {
    this.title = title;
    this.hints = hints;
    this.record = record;
    this.open = open;
    this.render = render;
    this.offer = make('div.inkwell-offer', { role: 'status' });
    this.shown = make('div');
    this.discussion = make('div');
    this.node = make('div.inkwell-help', {}, this.shown, this.offer, this.discussion);
    keepKeys(this.node);
  }

  /** Offer the next hint, or take the offer back when it is no longer wanted. */
  update() {
    const { failed, opened, solved } = this.record;
    const next = this.hints.findIndex((_, number) => !opened.includes(number));
    const wanted = failed >= TRIES && next >= 0 && !solved;
    if (wanted && !this.offer.childElementCount) {
      const hint = this.hints[next];
      const show = button(`Show ${lowered(hint.title)}`, () => this.show(next));
      this.offer.replaceChildren(make('span', {}, 'Not there yet? A hint may help. '), show);
    } else if (!wanted) {
      this.offer.replaceChildren();
    }
  }

  /** Show a hint here, where the learner is, and unfold it in the prompt. */
  async show(number) {
    const { title, text } = this.hints[number];
    const heading = make('p.inkwell-legend', { tabindex: '-1' }, title);
    const box = make('section.inkwell-box', { 'aria-label': title }, heading);
    this.shown.append(box);
    heading.focus(); // the button, which had the focus, goes
    this.open(number);
    await this.render(text, box);
  }

  /** Let the learner open the discussion. */
  allow(text) {
    if (this.discussion.childElementCount) {
      return;
    }
    const id = newId('discussion');
    const box = make('section.inkwell-box', {
      id,
      hidden: '',
      'aria-label': `Discussion of ${this.title}`,
    });
    let rendered = null;
    const toggle = button('Discussion', async () => {
      rendered ??= this.render(text, box);
      await rendered;
      box.hidden = !box.hidden;
      toggle.setAttribute('aria-expanded', String(!box.hidden));
    });
    toggle.setAttribute('aria-expanded', 'false');
    toggle.setAttribute('aria-controls', id);
    this.discussion.append(toggle, box);
  }
}

function lowered(title) {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
