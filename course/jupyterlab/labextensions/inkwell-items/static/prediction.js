// A prediction: a text field.

import { make, newId } from './dom.js';
import { Form } from './form.js';

export class PredictionForm extends Form {
  constructor(options) {
    super(options);
    const id = newId('prediction');
    this.field = make('input.inkwell-field', {
      id,
      type: 'text',
      // What a program prints is no prose.
      autocomplete: 'off',
      autocapitalize: 'off',
      autocorrect: 'off',
      spellcheck: 'false',
    });
    this.field.addEventListener('input', () => this.write(this.field.value));
    this.field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) {
        event.preventDefault();
        this.runCheck();
      }
    });
    this.body.append(make('label.inkwell-legend', { for: id }, 'Your prediction'), this.field);
  }

  show(value) {
    if (value.includes('\n')) {
      return false;
    }
    if (this.field.value !== value) {
      this.field.value = value;
    }
    return true;
  }
}
