// The plugin of JupyterLab: it finds the items of every open notebook.

import { ItemView } from './item.js';
import { itemsOf } from './lesson.js';
import { Memory } from './memory.js';

/** The items of one open notebook. */
class LessonView {
  constructor(panel, lab) {
    this.panel = panel;
    this.lab = lab;
    this.notebook = panel.content;
    this.memory = new Memory(panel.context.path);
    this.views = new Map();
    let waiting = false;
    const scan = () => {
      // Once for many changes: a notebook is read cell by cell.
      if (!waiting) {
        waiting = true;
        queueMicrotask(() => {
          waiting = false;
          if (!this.notebook.isDisposed) {
            this.scan();
          }
        });
      }
    };
    const follow = () => {
      this.notebook.model?.cells.changed.connect(scan);
      scan();
    };
    this.notebook.modelChanged.connect(follow);
    panel.context.ready.then(follow);
  }

  /** Serve the items whose cells are there now. */
  scan() {
    for (const item of itemsOf(this.notebook).values()) {
      const known = this.views.get(item.id)?.item;
      const same = ['prompt', 'answer', 'tests'].every((role) => known?.[role] === item[role]);
      if (!known || !same) {
        this.views.get(item.id)?.dispose();
        this.views.set(item.id, new ItemView(item, this.servicesFor(item)));
      }
    }
  }

  servicesFor(item) {
    const { lab, memory, notebook, panel } = this;
    return {
      Widget: lab.Widget,
      record: memory.of(item.id),
      save: () => memory.save(),
      run: (cells) => lab.NotebookActions.runCells(notebook, cells, panel.sessionContext),
      render: (markdown) => renderMarkdown(notebook.rendermime, markdown),
      discussion: async () => (await this.discussions())[item.id],
    };
  }

  /** The discussions of this notebook by item; none where the course's solutions are not. */
  discussions() {
    this.asked ??= fetchDiscussions(this.lab, this.notebook.model.getMetadata('course'));
    return this.asked;
  }

  /** A cell has run. */
  ran(cell) {
    for (const view of this.views.values()) {
      if (view.item.tests === cell) {
        view.checked();
      }
    }
  }
}

async function fetchDiscussions({ ServerConnection, URLExt }, course) {
  if (typeof course?.assignment !== 'string') {
    return {};
  }
  const settings = ServerConnection.makeSettings();
  const url = URLExt.join(settings.baseUrl, 'course/discussions', course.assignment);
  try {
    const answer = await ServerConnection.makeRequest(url, {}, settings);
    return answer.ok ? await answer.json() : {};
  } catch {
    return {}; // the server has stopped: JupyterLab says so itself
  }
}

/** A widget that shows Markdown, cleaned by JupyterLab of all that could act. */
async function renderMarkdown(rendermime, markdown) {
  const renderer = rendermime.createRenderer('text/markdown');
  const data = { 'text/markdown': markdown };
  await renderer.renderModel(rendermime.createModel({ data, trusted: false }));
  return renderer;
}

/** @param {object} lab What is used of JupyterLab's packages. */
export function makePlugin(lab) {
  const lessons = new WeakMap();
  const open = (panel) => lessons.set(panel.content, new LessonView(panel, lab));
  return {
    id: 'inkwell-items:plugin',
    description: 'Forms, hints and discussions for the items of the course.',
    autoStart: true,
    requires: [lab.INotebookTracker],
    activate(app, tracker) {
      tracker.forEach(open);
      tracker.widgetAdded.connect((_, panel) => open(panel));
      lab.NotebookActions.executed.connect((_, { notebook, cell }) => {
        lessons.get(notebook)?.ran(cell);
      });
    },
  };
}
