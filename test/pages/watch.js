// Notes what a page must not do: break its policy, throw, or say anything on the console; which names of Trusted
// Types it asks for; and how far its layout moved.
window.noted = { violations: [], errors: [], said: [], names: [], shift: 0, shifts: [] };
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
  window.noted.violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}`),
);
addEventListener('error', ({ message }) => window.noted.errors.push(String(message)));
addEventListener('unhandledrejection', ({ reason }) => window.noted.errors.push(String(reason)));
for (const level of ['log', 'info', 'warn', 'error']) {
  const say = console[level];
  console[level] = (...words) => {
    window.noted.said.push(words.join(' '));
    say.apply(console, words);
  };
}
const factory = window.TrustedTypePolicyFactory?.prototype;
if (factory) {
  const { createPolicy } = factory;
  factory.createPolicy = function (name, rules) {
    window.noted.names.push(name);
    return createPolicy.call(this, name, rules);
  };
}
try {
  new PerformanceObserver((list) => {
    for (const { value, startTime, sources } of list.getEntries()) {
      const place = ({ x, y, width, height }) => [x, y, width, height].join(' ');
      const moved = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${node?.localName ?? node?.nodeName} ${node?.className ?? ''}: ${place(previousRect)} to ${place(currentRect)}`,
      );
      window.noted.shift += value;
      window.noted.shifts.push({ value, startTime, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
} catch {
  // Only Chromium measures it.
}
