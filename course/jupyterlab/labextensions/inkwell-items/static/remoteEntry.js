// The container that JupyterLab loads this extension from: `init` gets JupyterLab's own packages,
// `get` gives a module (webpack's module federation, "dynamic remote containers"). Written by hand,
// so that the course needs no Node.js to be built; the rest are modules of the browser itself.
(() => {
  const folder = new URL('.', document.currentScript.src);
  let packages;

  // One of JupyterLab's packages. The ones used here are singletons: there is one version.
  async function shared(name) {
    const versions = Object.values(packages[name]);
    const factory = await (versions.find((version) => version.loaded) ?? versions[0]).get();
    return factory();
  }

  const modules = {
    async './extension'() {
      const { makePlugin } = await import(new URL('plugin.js', folder));
      const plugin = makePlugin({
        ...(await shared('@jupyterlab/notebook')),
        ...(await shared('@jupyterlab/services')),
        ...(await shared('@jupyterlab/coreutils')),
        ...(await shared('@lumino/widgets')),
      });
      return () => ({ __esModule: true, default: plugin });
    },
    async './style'() {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = new URL('style.css', folder);
      document.head.append(link);
      return () => ({});
    },
  };

  window._JUPYTERLAB ??= {};
  window._JUPYTERLAB['inkwell-items'] = {
    init(scope) {
      packages = scope;
    },
    get: (name) => modules[name](),
  };
})();
