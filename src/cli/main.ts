// The command line: `par <act> …`. Messages go to stderr, JSON to stdout.
process.exitCode = 2;
process.stderr.write('Chưa có lệnh nào.\n');
