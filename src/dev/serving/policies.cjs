// What the add-in's pages and workers may load, as Content Security Policies. The pages carry theirs themselves; servers
// send the same as a header (headers.cjs).

const MICROSOFT_CDN = 'https://appsforoffice.microsoft.com';

/**
 * The hash of no text at all. Fluent UI adds empty style elements and fills them by the object model, which a policy does
 * not concern: with this hash the empty element may be there, and no element with text in it.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const joined = directives => directives.join('; ');

/** Of a page. `fromCdn`: office.js comes from Microsoft's address instead of from the page's own. */
const pagePolicy = fromCdn => {
  const scripts = fromCdn ? `'self' ${MICROSOFT_CDN}` : "'self'";
  return joined([
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self'",
    `connect-src ${scripts}`,
    "base-uri 'none'",
    "form-action 'none'",
    // Text never becomes markup or code; the one policy says which scripts may be loaded (allowed-scripts.js).
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ]);
};

/** Of a script that runs as a worker: a worker obeys the header of its own file, not its page's. */
const WORKER_POLICY = joined(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]);

module.exports = { MICROSOFT_CDN, WORKER_POLICY, pagePolicy };
