// Loaded before a measured program: writes what it used to the file that PAR_USAGE names, when it ends. Threads are part of it.
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage = { megabytes: maxRSS / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 };
    writeFileSync(process.env.PAR_USAGE, JSON.stringify(usage));
  });
