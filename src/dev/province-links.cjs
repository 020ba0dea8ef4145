// What the files of a province take from each other: every level, area, period, agency, task and target that one of them
// names is one that another declares; and captions by which the workbook's tables are read back are told apart.

/** Collects `file: field place: sentence`. */
function faultList() {
  const faults = [];
  return {
    faults,
    say: (file, field, sentence) => faults.push(`${file}: field ${field}: ${sentence}`),
  };
}

/** Says so where a value is none of those that another file declares. */
const checker = (say, known, what) => (file, field, value) => {
  if (value !== null && !known.has(value))
    say(file, field, `"${value}" is no ${what} (${[...known].slice(0, 12).join(', ')})`);
};

/** Says so where two entries of a list are the same. */
function distinct(say, file, entries) {
  const seen = new Map();
  for (const [field, value] of entries) {
    if (seen.has(value)) say(file, field, `"${value}" stands at ${seen.get(value)} as well`);
    else seen.set(value, field);
  }
}

const indexed = (list, field) => list.map((item, at) => [`${at}.${field}`, item[field]]);

function planLinks({ plan, is, say }) {
  const file = 'plan.json';
  distinct(
    say,
    file,
    plan.groups.map(({ code }, at) => [`groups.${at}.code`, code]),
  );
  distinct(
    say,
    file,
    plan.areas.map(({ id }, at) => [`areas.${at}.id`, id]),
  );
  distinct(
    say,
    file,
    plan.assignments.map(({ id }, at) => [`assignments.${at}.id`, id]),
  );
  plan.areas.forEach(({ group }, at) => is.group(file, `areas.${at}.group`, group));
  plan.assignments.forEach(({ group, heading, area }, at) => {
    is.group(file, `assignments.${at}.group`, group);
    is.area(file, `assignments.${at}.area`, area);
    is.heading(file, `assignments.${at}.heading`, heading);
  });
  if (plan.decision.lastYear < plan.decision.firstYear)
    say(file, 'decision.lastYear', 'is before decision.firstYear');
}

function targetLinks({ targets, plan, is, say }) {
  const file = 'targets.json';
  distinct(say, file, indexed(targets, 'code'));
  const { firstYear, lastYear } = plan.decision;
  targets.forEach(({ area, assignment, levels, thresholds }, at) => {
    is.area(file, `${at}.area`, area);
    is.assignment(file, `${at}.assignment`, assignment);
    levels.forEach((level, place) => is.level(file, `${at}.levels.${place}`, level));
    for (let year = firstYear; year <= lastYear; year += 1)
      if (!(year in thresholds)) say(file, `${at}.thresholds`, `has no ${year}, a year of plan.json`);
  });
}

function agencyLinks({ agencies, levels, is, say }) {
  const file = 'agencies.json';
  const levelOf = new Map(levels.map(level => [level.code, level]));
  distinct(
    say,
    file,
    agencies.map(({ code }, at) => [`agencies.${at}.code`, code.toUpperCase()]),
  );
  agencies.forEach(({ level, parent }, at) => {
    is.level(file, `agencies.${at}.level`, level);
    is.agency(file, `agencies.${at}.parent`, parent);
    const under = levelOf.get(level)?.under ?? null;
    if (under !== null && agencies.find(({ code }) => code === parent)?.level !== under)
      say(file, `agencies.${at}.parent`, `must be the code of an agency of level ${under}`);
  });
  const scored = agencies.map((agency, at) => ({ ...agency, at })).filter(agency => agency.scored);
  const firstOfMany = scored.findIndex(({ level }) => !levelOf.get(level)?.shownAlone);
  const behind = scored.slice(Math.max(firstOfMany, 0)).find(({ level }) => levelOf.get(level)?.shownAlone);
  if (firstOfMany >= 0 && behind)
    say(
      file,
      `agencies.${behind.at}`,
      'scored agencies of levels shown alone stand before the other scored ones',
    );
}

function deadlineLinks({ deadlines, periods, withoutOwnDay, is, say }) {
  const file = 'deadlines.json';
  distinct(say, file, indexed(deadlines, 'id'));
  deadlines.forEach(({ levels, agencies, period }, at) => {
    levels.forEach((level, place) => is.level(file, `${at}.levels.${place}`, level));
    agencies.forEach((code, place) => is.agency(file, `${at}.agencies.${place}`, code));
    is.period(file, `${at}.period`, period);
  });
  for (const { code } of periods) {
    const has = deadlines.some(
      ({ report, period, levels }) =>
        report === 'periodic' && period === code && levels.includes(withoutOwnDay.level),
    );
    if (!has) say(file, 'periodic', `no periodic report of level ${withoutOwnDay.level} for period ${code}`);
  }
}

function watchLinks({ watch, is }) {
  const file = 'watch.json';
  watch.forEach(({ agency, areas, targets, assignments }, at) => {
    is.agency(file, `${at}.agency`, agency);
    areas.forEach((area, place) => is.area(file, `${at}.areas.${place}`, area));
    targets.forEach((code, place) => is.target(file, `${at}.targets.${place}`, code));
    assignments.forEach((id, place) => is.assignment(file, `${at}.assignments.${place}`, id));
  });
}

function followUpLinks({ followUp: { inspections, initiatives }, is, say }) {
  const file = 'follow-up.json';
  distinct(
    say,
    file,
    inspections.map(({ code }, at) => [`inspections.${at}.code`, code]),
  );
  distinct(
    say,
    file,
    inspections.map(({ name }, at) => [`inspections.${at}.name`, name]),
  );
  inspections.forEach(({ levels, coverage, settled }, at) => {
    levels.forEach((level, place) => is.level(file, `inspections.${at}.levels.${place}`, level));
    is.target(file, `inspections.${at}.coverage`, coverage);
    is.target(file, `inspections.${at}.settled`, settled);
  });
  is.assignment(file, 'initiatives.assignment', initiatives === null ? null : initiatives.assignment);
}

function statementLinks({ figures, is, say }) {
  const file = 'statements.json';
  distinct(
    say,
    file,
    figures.map(({ target }, at) => [`figures.${at}.target`, target]),
  );
  figures.forEach(({ target, sumOfLevel }, at) => {
    is.target(file, `figures.${at}.target`, target);
    if (sumOfLevel !== undefined) is.level(file, `figures.${at}.sumOfLevel`, sumOfLevel);
  });
}

/** The list whose codes a kind of figure names; none for a figure that is typed. */
const figureSource = (is, figures) => ({
  rate: is.target,
  sum: is.target,
  share: is.target,
  records: is.target,
  stated: is.target,
  done: is.assignment,
  onTime: is.deadline,
  total: figures,
});

function figureLinks({ figures, is, say }) {
  const file = 'province-figures.json';
  distinct(
    say,
    file,
    figures.map(({ code }, at) => [`figures.${at}.code`, code]),
  );
  const own = checker(say, new Set(figures.map(({ code }) => code)), 'figure of province-figures.json');
  const sourceOf = figureSource(is, own);
  figures.forEach(({ kind, sources, levels, lead }, at) => {
    is.agency(file, `figures.${at}.lead`, lead);
    levels.forEach((level, place) => is.level(file, `figures.${at}.levels.${place}`, level));
    sources.forEach((source, place) => sourceOf[kind]?.(file, `figures.${at}.sources.${place}`, source));
  });
}

function levelLinks({ levels, whole, withoutOwnDay, is, say }) {
  const file = 'levels.json';
  distinct(
    say,
    file,
    levels.map(({ code }, at) => [`levels.${at}.code`, code]),
  );
  for (const length of ['name', 'short'])
    distinct(say, file, [
      ...levels.map(({ names }, at) => [`levels.${at}.names.vi.${length}`, names.vi[length]]),
      [`whole.names.vi.${length}`, whole.names.vi[length]],
    ]);
  is.level(file, 'withoutOwnDay.level', withoutOwnDay.level);
  levels.forEach(({ under }, at) => {
    if (under !== null && !levels.slice(0, at).some(({ code }) => code === under))
      say(file, `levels.${at}.under`, `"${under}" is no level that stands before it`);
  });
  if (!levels.some(({ scored }) => scored)) say(file, 'levels', 'no level is scored');
}

function periodLinks({ periods, yearly, is, say }) {
  const file = 'reporting-periods.json';
  distinct(
    say,
    file,
    periods.map(({ code }, at) => [`periods.${at}.code`, code]),
  );
  distinct(
    say,
    file,
    periods.map(({ names }, at) => [`periods.${at}.names.vi`, names.vi]),
  );
  distinct(
    say,
    file,
    periods.flatMap(({ title }, at) =>
      title.map((words, place) => [`periods.${at}.title.${place}`, words.toLowerCase()]),
    ),
  );
  is.period(file, 'yearly', yearly);
}

function exampleLinks({ examples, plan, targets, is, say }) {
  const file = 'examples.json';
  is.target(file, 'target', examples.target);
  is.assignment(file, 'task', examples.task);
  is.level(file, 'level', examples.level);
  const { firstYear, lastYear } = plan.decision;
  if (examples.year < firstYear || examples.year > lastYear) say(file, 'year', 'is no year of plan.json');
  const threshold = targets.find(({ code }) => code === examples.target)?.thresholds[examples.year];
  if (typeof threshold === 'number' && !(examples.lower < threshold && threshold <= examples.higher))
    say(file, 'lower', `lower and higher must lie below and at or above the threshold ${threshold}`);
}

/** Files by name, each of which fits its schema. */
function provinceLinks(files) {
  const { faults, say } = faultList();
  const plan = files['plan.json'];
  const targets = files['targets.json'];
  const { agencies } = files['agencies.json'];
  const { levels, whole, withoutOwnDay } = files['levels.json'];
  const { periods, yearly } = files['reporting-periods.json'];
  const set = (list, key) => new Set(list.map(item => item[key]));
  const is = {
    level: checker(say, set(levels, 'code'), 'level of levels.json'),
    group: checker(say, set(plan.groups, 'code'), 'group of plan.json'),
    area: checker(say, set(plan.areas, 'area'), 'area of plan.json'),
    heading: checker(say, set(plan.areas, 'id'), 'area heading of plan.json'),
    assignment: checker(say, set(plan.assignments, 'id'), 'assignment of plan.json'),
    target: checker(say, set(targets, 'code'), 'target of targets.json'),
    agency: checker(say, set(agencies, 'code'), 'agency of agencies.json'),
    period: checker(say, set(periods, 'code'), 'period of reporting-periods.json'),
    deadline: checker(say, set(files['deadlines.json'], 'id'), 'deadline of deadlines.json'),
  };
  const all = { plan, targets, agencies, levels, whole, withoutOwnDay, periods, yearly, is, say };
  levelLinks(all);
  periodLinks(all);
  planLinks(all);
  targetLinks(all);
  agencyLinks(all);
  deadlineLinks({ ...all, deadlines: files['deadlines.json'] });
  watchLinks({ ...all, watch: files['watch.json'] });
  followUpLinks({ ...all, followUp: files['follow-up.json'] });
  statementLinks({ ...all, ...files['statements.json'] });
  figureLinks({ ...all, figures: files['province-figures.json'].figures });
  is.agency('office.json', 'agencyCode', files['office.json'].agencyCode);
  exampleLinks({ ...all, examples: files['examples.json'] });
  return faults;
}

module.exports = { provinceLinks };
