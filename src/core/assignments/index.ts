// Who does what: which agency leads or coordinates an assignment, answers for a target, or watches an area.

export * from './watch';
export * from './tasking';
export * from './assignments-for';
