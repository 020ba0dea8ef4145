// A set in force for departments in 2018 that holds the kinds of rule that words and answers decide, and a book with it.
import type { CriteriaSet, ScoringRule } from '../../src/core/criteria';
import { builtInBook } from '../../src/app/book/built-in';
import type { Book } from '../../src/app/book/model';
import { criterion } from './criteria-sets';

export const TIMELY: ScoringRule = {
  kind: 'levels',
  levels: [
    { name: 'Kịp thời, đầy đủ', award: { kind: 'points', points: 10 } },
    { name: 'Kịp thời nhưng chưa đầy đủ', award: { kind: 'points', points: 5.5 } },
    { name: 'Không kịp thời', award: { kind: 'points', points: 0 } },
  ],
};
export const QUALITY: ScoringRule = {
  kind: 'levels',
  levels: [
    { name: 'Xuất sắc', award: { kind: 'share', percent: 100 } },
    { name: 'Tốt', award: { kind: 'share', percent: 75 } },
    { name: 'Hoàn thành', award: { kind: 'share', percent: 50 } },
    { name: 'Không hoàn thành', award: { kind: 'points', points: 0 } },
  ],
};

export const LEVELS_SET: CriteriaSet = {
  id: 'thu-muc',
  name: 'Bộ thử chấm theo mức',
  year: 2018,
  level: 'department',
  status: 'official',
  sources: ['test'],
  areas: [{ code: 'I', name: 'Chỉ đạo', maxPoints: 100 }],
  criteria: [
    criterion('1.1', 'I', 30),
    criterion('1.2', 'I', 10, TIMELY),
    criterion('1.3', 'I', 25, QUALITY),
    criterion('1.4', 'I', 5, { kind: 'noYes' }),
    criterion('1.5', 'I', 10, { kind: 'yesNo' }),
    criterion('1.6', 'I', 20, { kind: 'proportional', fullAt: 40 }),
  ],
};

export function bookWithLevels(): Book {
  const book = builtInBook(2018);
  return { ...book, criteriaSets: [...book.criteriaSets, LEVELS_SET] };
}
