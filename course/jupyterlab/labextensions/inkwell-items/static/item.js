// One item of an open notebook: its form above the answer, its help below the check.

import { Answer } from './answer.js';
import { ChoiceForm } from './choice.js';
import { Help } from './help.js';
import { choicesOf, errorOf, hintsOf, isSolved, linesOf, messageOf, titleOf } from './lesson.js';
import { OrderForm } from './order.js';
import { PredictionForm } from './prediction.js';
import { Prompt } from './prompt.js';

export class ItemView {
  /**
   * @param {import('./lesson.js').Item} item
   * @param {object} services
   * @param {object} services.record What is remembered about the item.
   * @param {() => void} services.save Keeps the record.
   * @param {(cells: object[]) => Promise<void>} services.run Runs cells.
   * @param {(markdown: string) => Promise<object>} services.render Makes a widget of Markdown.
   * @param {() => Promise<string | undefined>} services.discussion The text, if there is one.
   * @param {object} services.Widget Lumino's.
   */
  constructor(item, services) {
    this.item = item;
    this.services = services;
    this.widgets = [];
    this.source = item.prompt?.model.sharedModel.getSource() ?? '';
    this.prompt = item.prompt && new Prompt(item.prompt, services.record, () => this.hintOpened());
    this.form = this.makeForm();
    if (this.form) {
      item.answer.model.contentChanged.connect(this.follow, this);
      this.insert(item.answer, this.form.node, 1); // behind the header, above the input
      this.form.follow();
    }
    if (item.tests) {
      this.help = this.makeHelp();
      this.insert(item.tests, this.help.node);
      this.update();
    }
  }

  makeForm() {
    const { item, source, services } = this;
    if (!item.answer || !item.tests) {
      return null;
    }
    const options = {
      answer: new Answer(item.answer, item.id),
      title: titleOf(source),
      check: () => services.run([item.answer, item.tests]),
      changed: (usable) => {
        this.prompt.repeated = usable;
      },
    };
    const choices = choicesOf(source);
    const lines = linesOf(source);
    if (['quiz', 'predict'].includes(item.kind) && choices.length > 1) {
      const render = async (text) => (await services.render(text)).node;
      return new ChoiceForm(options, choices, render);
    }
    if (item.kind === 'predict' && source) {
      return new PredictionForm(options);
    }
    return item.kind === 'parsons' && lines.length ? new OrderForm(options, lines) : null;
  }

  makeHelp() {
    const { Widget, record, render } = this.services;
    return new Help({
      title: titleOf(this.source),
      hints: hintsOf(this.source),
      record,
      open: (number) => this.prompt.open(number),
      render: async (text, place) => Widget.attach(await render(text), place),
    });
  }

  /** Put an element into a cell, which draws itself only when it is near the visible part. */
  async insert(cell, node, place = Infinity) {
    const widget = new this.services.Widget({ node });
    this.widgets.push(widget);
    await cell.ready;
    if (!cell.isDisposed && !widget.isDisposed) {
      cell.layout.insertWidget(Math.min(place, cell.layout.widgets.length), widget);
    }
  }

  /** The learner, or the form, has changed the answer cell. */
  follow() {
    this.form.tell('', '', '');
    this.form.follow();
  }

  /** Take away what was put into cells; those that are gone took it with them. */
  dispose() {
    for (const widget of this.widgets) {
      widget.dispose();
    }
    this.item.answer?.model?.contentChanged.disconnect(this.follow, this);
    this.prompt?.dispose();
  }

  hintOpened() {
    this.services.record.failed = 0;
    this.update();
  }

  /** The check has run. */
  checked() {
    const { record } = this.services;
    const error = errorOf(this.item.tests);
    if (error?.ename === 'KeyboardInterrupt') {
      this.form?.tell('', 'The check was stopped.', '');
    } else if (error) {
      this.count(record);
      this.form?.tell('failed', 'Not yet: the message is below.', messageOf(this.item.tests));
    } else {
      record.failed = 0;
      this.form?.tell('passed', 'Passed', messageOf(this.item.tests));
    }
    this.update();
  }

  /**
   * Count a failed try. A try is an answer: running the same one again, or all cells from the
   * top, is none. What is answered in files (projects) is not seen here, so there each run counts.
   */
  count(record) {
    const answer = this.item.answer?.model.sharedModel.getSource() ?? null;
    if (answer === null || answer !== record.tried) {
      record.failed += 1;
      record.tried = answer;
    }
  }

  async update() {
    const { record, save, discussion } = this.services;
    record.solved ||= isSolved(this.item);
    save();
    this.help?.update();
    if (record.solved && !this.item.discussed) {
      const text = await discussion();
      if (text) {
        this.help?.allow(text);
      }
    }
  }
}
