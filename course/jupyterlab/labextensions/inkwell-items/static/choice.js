// A quiz, or a prediction with choices: radio buttons.

import { make, newId } from './dom.js';
import { Form } from './form.js';

export class ChoiceForm extends Form {
  /**
   * @param {object} options As of `Form`.
   * @param {[string, string][]} choices Letters and their Markdown.
   * @param {(markdown: string) => Promise<HTMLElement>} render Makes elements of Markdown.
   */
  constructor(options, choices, render) {
    super(options);
    const group = newId('choice');
    this.radios = new Map();
    const rows = choices.map(([letter, text]) => {
      const id = `${group}-${letter}`;
      const radio = make('input', { type: 'radio', name: group, id, value: letter });
      radio.addEventListener('change', () => this.write(letter));
      this.radios.set(letter, radio);
      const label = make('span.inkwell-text.jp-RenderedHTMLCommon');
      render(text).then((rendered) => {
        // One paragraph: what is in it stands in the label without it.
        const only = rendered.querySelector(':scope > p:only-child') ?? rendered;
        label.append(...only.childNodes);
      });
      return make(
        'label.inkwell-choice',
        { for: id },
        radio,
        make('span.inkwell-label', {}, letter),
        label,
      );
    });
    const legend = make('legend', {}, 'Choose one answer');
    this.body.append(make('fieldset.inkwell-choices', {}, legend, ...rows));
  }

  show(value) {
    const letter = value.trim().toUpperCase();
    if (letter && !this.radios.has(letter)) {
      return false;
    }
    for (const [other, radio] of this.radios) {
      radio.checked = other === letter;
    }
    return true;
  }
}
