// Days and reporting periods.

export * from './calendar';
export * from './periods';
