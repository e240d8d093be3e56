/* The product's own script: charts in the colours of the look, keys, and what happens when a session has ended. */
(function () {
  'use strict';

  // ---- charts: the server sends numbers, "@name" stands for a colour of the look
  const css = (name) => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
  const painted = (value) => {
    if (typeof value === 'string' && value.startsWith('@')) return css(value.slice(1));
    if (Array.isArray(value)) return value.map(painted);
    if (value && typeof value === 'object') {
      Object.keys(value).forEach((key) => { value[key] = painted(value[key]); });
    }
    return value;
  };

  // PrimeFaces calls the extender before it makes the chart; this.cfg.config is the Chart.js configuration.
  window.acrmChart = function () {
    const defaults = window.Chart.defaults;
    Object.assign(defaults, { animation: false, responsive: true, maintainAspectRatio: false });
    defaults.font.family = css('font-ui');
    defaults.font.size = 11;
    defaults.color = css('text-2');
    defaults.borderColor = css('line');
    defaults.scale.grid.color = css('line');
    defaults.scale.border.display = false;
    defaults.elements.bar.borderRadius = 2;
    defaults.elements.line.borderWidth = 2;
    defaults.elements.point.radius = 0;
    defaults.plugins.legend.position = 'bottom';
    defaults.plugins.legend.labels.boxWidth = 10;
    defaults.plugins.legend.labels.boxHeight = 10;
    const config = this.cfg.config;
    painted(config.data);
    painted(config.options);
    const scale = config.options && config.options.scales && config.options.scales.y;
    if (scale && scale.acrmUnits) {
      const units = scale.acrmUnits;
      scale.ticks = Object.assign({ maxTicksLimit: 5 }, scale.ticks, { callback: (v) => inUnits(v, units) });
    }
  };

  // units: [[size, word], …] from large to small, and the sign of the currency first
  const inUnits = (value, units) => {
    const size = Math.abs(value);
    const unit = units.steps.find((step) => size >= step[0]) || [1, ''];
    return (value < 0 ? '−' : '') + units.sign + (Math.round((size / unit[0]) * 10) / 10).toLocaleString('en-US') + unit[1];
  };

  // ---- an ajax request after the end of the session: log in again by loading the page anew
  const watchSession = () => {
    window.jQuery(document).on('pfAjaxError', (event, xhr) => {
      if (xhr && xhr.status === 401) window.location.reload();
    });
  };

  // ---- keys
  const typing = (target) => target.closest('input,textarea,select,[contenteditable],dialog[open],.ui-dialog');
  const keysOff = () => window.localStorage.getItem('acrm-keys') === 'off';
  const rows = () => Array.from(document.querySelectorAll('.walk .ui-datatable-data > tr[data-ri]'));
  const cursor = () => document.querySelector('.walk tr.cursor');

  const walk = (step) => {
    const neighbour = document.querySelector(step > 0 ? '[data-key=next]' : '[data-key=previous]');
    if (neighbour) return neighbour.click();
    const all = rows();
    if (!all.length) return;
    const here = all.indexOf(cursor());
    const next = all[Math.max(0, Math.min(all.length - 1, here + step))];
    all.forEach((row) => row.classList.remove('cursor'));
    next.classList.add('cursor');
    next.scrollIntoView({ block: 'nearest' });
  };

  // The button of the row under the cursor, else of the page.
  const press = (key) => {
    const place = cursor() || document;
    const button = place.querySelector('[data-key=' + key + ']') || (key === 'open' && place.querySelector('.ui-row-toggler')) || document.querySelector('.phead [data-key=' + key + ']');
    if (button) button.click();
  };

  const go = { t: '/desk/today.xhtml', c: '/customer/customers.xhtml' };
  let waitingForTarget = false;

  const onKey = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (keysOff() && event.key !== 'Escape') return;
    if (waitingForTarget) {
      waitingForTarget = false;
      const link = go[event.key] && document.querySelector('.nav a[href$="' + go[event.key] + '"]');
      if (link) link.click();
      return;
    }
    const act = {
      '/': () => { const search = document.getElementById('search'); if (search) search.focus(); },
      g: () => { waitingForTarget = true; },
      j: () => walk(1),
      k: () => walk(-1),
      c: () => press('log'),
      p: () => press('postpone'),
      x: () => press('unsuitable'),
      m: () => { const place = document.activeElement.closest('.place'); if (place) place.click(); },
      '?': () => document.getElementById('keys').showModal(),
    }[event.key];
    if (act) {
      event.preventDefault();
      act();
    } else if (event.key === 'Enter' && cursor() && !event.target.closest('a,button,summary')) {
      press('open');
    }
  };

  // PrimeFaces names the field of a menu, but not its open list.
  const nameLists = () => {
    const menu = window.PrimeFaces.widget.SelectOneMenu;
    if (!menu) return;
    const initContents = menu.prototype.initContents;
    menu.prototype.initContents = function () {
      initContents.call(this);
      const label = this.label.attr('aria-labelledby');
      if (label) this.itemsContainer.attr('aria-labelledby', label);
      else this.itemsContainer.attr('aria-label', this.label.attr('aria-label') || this.label.text());
    };
  };

  // PrimeFaces makes each message an alert, so that the list around it has no items left.
  const freeMessages = () => document.querySelectorAll('.ui-messages ul').forEach((list) => list.setAttribute('role', 'presentation'));

  // A file on its way: its bar is named after it.
  const nameBars = (upload) => new MutationObserver(() => upload.querySelectorAll('.ui-fileupload-row').forEach((row) => {
    const bar = row.querySelector('[role=progressbar]');
    if (bar) bar.setAttribute('aria-label', row.querySelector('.ui-fileupload-filename').textContent);
  })).observe(upload, { childList: true, subtree: true });

  // PrimeFaces hides the field of a file from those who cannot see, though the keyboard reaches it.
  const showFileFields = () => document.querySelectorAll('input[type=file][aria-hidden]:not([tabindex="-1"])').forEach((field) => {
    field.removeAttribute('aria-hidden');
    field.setAttribute('aria-label', field.title);
  });

  // ---- a cluster is dragged to another cell of the matrix or to a strategy; the page then asks for the reason or to confirm, as after Enter or m on the cluster
  const places = () => document.querySelectorAll('.places td[data-profit], .cards [data-card]').forEach((cell) => {
    cell.querySelectorAll('.place[draggable=true]').forEach((place) => place.addEventListener('dragstart', (event) => event.dataTransfer.setData('text/plain', place.href)));
    cell.addEventListener('dragover', (event) => { event.preventDefault(); cell.classList.add('over'); });
    cell.addEventListener('dragleave', () => cell.classList.remove('over'));
    cell.addEventListener('drop', (event) => {
      event.preventDefault();
      const target = new URL(event.dataTransfer.getData('text/plain'), window.location.href);
      if (target.pathname !== window.location.pathname || target.origin !== window.location.origin) return;
      Object.entries(cell.dataset).forEach(([name, value]) => target.searchParams.set(name, value));
      window.location.assign(target);
    });
  });

  // ---- the borders of the matrix are typed or dragged: beside each field stands a slider, which the arrow keys move too
  const sliders = () => document.querySelectorAll('form#borders input[type=text]').forEach((field) => {
    const slider = document.createElement('input');
    slider.type = 'range';
    slider.min = '0';
    slider.max = String(Math.max(1, Math.ceil(2 * Number(field.value))));
    slider.step = 'any';
    slider.value = field.value;
    const label = document.querySelector(`label[for="${field.id}"]`);
    slider.setAttribute('aria-label', label ? label.textContent : field.id);
    slider.addEventListener('input', () => { field.value = String(Math.round(Number(slider.value) * 10) / 10); });
    field.addEventListener('input', () => { slider.value = field.value; });
    field.after(slider);
  });

  const prepare = () => {
    document.addEventListener('keydown', onKey);
    document.querySelectorAll('[data-keys=open]').forEach((button) => {
      button.addEventListener('click', () => document.getElementById('keys').showModal());
    });
    const single = document.getElementById('keys-on');
    if (single) {
      single.checked = !keysOff();
      single.addEventListener('change', () => window.localStorage.setItem('acrm-keys', single.checked ? 'on' : 'off'));
    }
    document.addEventListener('click', (event) => {
      document.querySelectorAll('details.menu[open]').forEach((menu) => {
        if (!menu.contains(event.target)) menu.removeAttribute('open');
      });
    });
    if (window.jQuery) {
      watchSession();
      window.jQuery(document).on('pfAjaxComplete', freeMessages);
    }
    freeMessages();
    places();
    sliders();
    showFileFields();
    document.querySelectorAll('.ui-fileupload').forEach(nameBars);
    if (window.PrimeFaces) nameLists();
  };

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', prepare);
  else prepare();
})();
