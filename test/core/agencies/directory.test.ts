import fc from 'fast-check';
import { agencyDirectory, BUILT_IN_AGENCIES, findAgency } from '../../../src/core/agencies';

const directory = agencyDirectory(BUILT_IN_AGENCIES);
const codeOf = (text: string, district?: string): string | readonly string[] => {
  const finding = findAgency(directory, text, district === undefined ? {} : { district });
  if (finding.kind === 'found') return finding.agency.code;
  return finding.kind === 'ambiguous' ? finding.agencies.map(({ code }) => code) : 'unknown';
};
const withoutDiacritics = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd');
const nameOf = (code: string | null): string =>
  BUILT_IN_AGENCIES.find(agency => agency.code === code)?.name ?? '';

describe('the shipped agencies', () => {
  test('are 20 ranked departments, 3 others, 17 districts and 222 communes, in this order', () => {
    const levels = BUILT_IN_AGENCIES.map(({ level }) => level);
    const runs = levels.filter((level, at) => level !== levels[at - 1]);
    const count = (level: string): number => levels.filter(each => each === level).length;
    expect(runs).toEqual(['department', 'other', 'district', 'commune']);
    expect(runs.map(count)).toEqual([20, 3, 17, 222]);
    expect(BUILT_IN_AGENCIES.filter(({ scored }) => !scored).map(({ code }) => code)).toEqual([
      'PTTH',
      'BGL',
      'VPHDND',
    ]);
  });

  test('have codes fit for file names, no code twice, and every commune has a district', () => {
    const codes = BUILT_IN_AGENCIES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(262);
    expect(codes.filter(code => !/^[A-Z0-9]+$/u.test(code))).toEqual([]);
    const lost = BUILT_IN_AGENCIES.filter(
      ({ level, parent }) => (level === 'commune') !== nameOf(parent).startsWith('UBND '),
    );
    expect(lost).toEqual([]);
  });
});

describe('an agency is found', () => {
  test.each([
    ['Sở TT&TT', 'STTTT'],
    ['sở  thông tin\u00a0và truyền thông', 'STTTT'],
    ['Sở Thông tin và Truyền thông tỉnh Gia Lai', 'STTTT'],
    ['Thông tin và truyền thông', 'STTTT'],
    ['TT&TT', 'STTTT'],
    ['Sở TT và Truyền thông', 'STTTT'],
    ['Sở Thông tin & TT', 'STTTT'],
    ['1. Sở Nội vụ', 'SNV'],
    ['Sở TP tỉnh', 'STP'],
    ['Sở LĐTBXH', 'SLDTBXH'],
    ['Sở LĐ-TB và Xã hội', 'SLDTBXH'],
    ['Sở Lao động - TBXH', 'SLDTBXH'],
    ['Sở VH, TT và Du lịch', 'SVHTTDL'],
    ['Sở NN và PTNT', 'SNNPTNT'],
    ['VPUBND tỉnh', 'VPUBND'],
    ['Ban QLKKT tỉnh', 'BQLKKT'],
    ['Ban Quản lý các khu kinh tế', 'BQLKKT'],
    ['Thành phố Pleiku - Gia Lai', 'H622'],
    ['Thị trấn Ia Li', 'X23734'],
    ['Sở LĐ-TB&XH', 'SLDTBXH'],
    ['Sở Lao động - TB&XH', 'SLDTBXH'],
    ['Sở Lao động, Thương binh và Xã hội', 'SLDTBXH'],
    ['Sở Khoa học-Công nghệ', 'SKHCN'],
    ['Sở KH và CN', 'SKHCN'],
    ['Sở Nông nghiệp & PTNT', 'SNNPTNT'],
    ['Sở NN&PTNT', 'SNNPTNT'],
    ['Sở Nông nghiệp và Phát triển nông thôn'.normalize('NFD'), 'SNNPTNT'],
    ['so noi vu', 'SNV'],
    ['Sở Nội vụ Gia Lai', 'SNV'],
    ['VP UBND tỉnh', 'VPUBND'],
    ['Văn phòng Ủy ban nhân dân tỉnh', 'VPUBND'],
    ['Văn phòng Hội đồng nhân dân tỉnh', 'VPHDND'],
    ['BQL Khu kinh tế tỉnh', 'BQLKKT'],
    ['Đài Phát thanh truyền hình tỉnh', 'PTTH'],
    ['Báo Gia Lai', 'BGL'],
    ['UBND TP. Pleiku', 'H622'],
    ['TP.Pleiku', 'H622'],
    ['T.P. Pleiku', 'H622'],
    ['Uỷ ban nhân dân thành phố Pleiku', 'H622'],
    ['Ủy ban nhân dân TX. An Khê', 'H623'],
    ['huyện An Khê', 'H623'],
    ['Huyện KBang', 'H625'],
    ['UBND H. KBang', 'H625'],
    ["K'Bang", 'H625'],
    ['K’Bang', 'H625'],
    ['KBang', 'H625'],
    ['Kbang', 'H625'],
    ['Đak Đoa', 'H626'],
    ['Đắk Đoa', 'H626'],
    ['Dak Doa', 'H626'],
    ['Đak Pơ', 'H634'],
    ['Đăk Pơ', 'H634'],
    ['thị trấn Đăk Pơ', 'X23995'],
    ['TT. KBang', 'X23638'],
    ["xã H'Bông", 'X23968'],
    ['P. Hoa Lư', 'X23572'],
    ['UBND phường Hòa Bình', 'X24042'],
    ['phường Hoà Bình', 'X24042'],
  ])('%s is %s', (text, code) => {
    const expected = BUILT_IN_AGENCIES.find(agency => agency.code === code);
    expect([codeOf(text), expected?.name]).toEqual([code, expect.any(String)]);
  });

  test('by its code, whatever the case, before any name', () => {
    expect(findAgency(directory, ' x23557 ')).toMatchObject({ kind: 'found', matchedBy: 'code' });
    expect(findAgency(directory, '23557')).toMatchObject({ matchedBy: 'alias', agency: { code: 'X23557' } });
  });

  test('with marks before without: the answer says which', () => {
    expect(findAgency(directory, 'Sở Nội vụ')).toMatchObject({ matchedBy: 'exact' });
    expect(findAgency(directory, 'So Noi vu')).toMatchObject({ matchedBy: 'folded' });
    expect(findAgency(directory, 'Đak Đoa')).toMatchObject({ matchedBy: 'alias' });
  });
});

describe('communes of one name', () => {
  test('are ambiguous without their district', () => {
    expect(codeOf('UBND xã Ia Băng')).toEqual(['X23719', 'X23905']);
    expect(codeOf('Tây Sơn')).toEqual(['X23575', 'X23617']);
    expect(codeOf('Ayun')).toHaveLength(2);
  });

  test('are told apart by the district in the text or beside it', () => {
    expect(codeOf('UBND xã Ia Băng, huyện Đăk Đoa')).toBe('X23719');
    expect(codeOf('UBND xã Ia Băng, huyện Đak Đoa, tỉnh Gia Lai')).toBe('X23719');
    expect(codeOf('xã Tây Sơn - An Khê')).toBe('X23617');
    expect(codeOf('phường Tây Sơn (TP. Pleiku)')).toBe('X23575');
    expect(codeOf('Ia Băng', 'H626')).toBe('X23719');
    expect(codeOf('Ia Băng', 'UBND huyện Chư Prông')).toBe('X23905');
  });

  test('Ia Bang and Ia Băng of Chư Prông stay two; without marks both are offered', () => {
    expect(codeOf('Ia Bang', 'H632')).toBe('X23924');
    expect(codeOf('Ia Băng', 'H632')).toBe('X23905');
    expect(codeOf('IA BẢNG', 'H632')).toEqual(['X23905', 'X23924']);
  });

  test('a type word decides between communes of one name and another type', () => {
    expect(codeOf('xã An Phú')).toBe('X23602');
    expect(codeOf('phường An Phú')).toBe('X23620');
  });

  test('with its district but without marks, only Ia Băng and Ia Bang of Chư Prông stay in doubt', () => {
    const doubtful = BUILT_IN_AGENCIES.filter(({ name, level, parent }) => {
      const typed = `${name}, ${nameOf(parent)}`.replace(/UBND /gu, '');
      return level === 'commune' && findAgency(directory, withoutDiacritics(typed)).kind !== 'found';
    });
    expect(doubtful.map(({ code }) => code)).toEqual(['X23905', 'X23924']);
  });

  test('a bare name of a district and of its town is the district', () => {
    const towns = BUILT_IN_AGENCIES.filter(({ name, parent }) => {
      const [town, district] = [/thị trấn (.+)/u.exec(name)?.[1], /huyện (.+)/u.exec(nameOf(parent))?.[1]];
      return town !== undefined && town === district;
    });
    expect(towns.length).toBeGreaterThan(5);
    for (const { code, name, parent } of towns) {
      expect([codeOf(name.replace('UBND thị trấn ', '')), codeOf(name)]).toEqual([parent, code]);
    }
  });

  test('a commune of another district is not found, only offered', () => {
    const finding = findAgency(directory, 'xã Gào', { district: 'H634' });
    expect(finding.kind).toBe('unknown');
  });
});

describe('every agency', () => {
  test('is found by its official name, a commune with its district', () => {
    const wrong = BUILT_IN_AGENCIES.filter(({ code, name, level, parent }) => {
      const text = level === 'commune' ? `${name}, ${nameOf(parent).replace('UBND ', '')}` : name;
      return codeOf(text) !== code || codeOf(name, parent ?? undefined) !== code;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('is found by, or offered for, its official name and each alias, typed with NFD and doubled blanks', () => {
    const wrong = BUILT_IN_AGENCIES.flatMap(({ code, name, aliases }) =>
      [name, ...aliases].filter(text => {
        const typed = ` ${text.normalize('NFD').replace(/ /gu, '\u00a0 ')} `;
        return ![codeOf(typed)].flat().includes(code);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('is found by, or offered for, its name in lower case without marks', () => {
    const wrong = BUILT_IN_AGENCIES.filter(({ code, name }) => {
      return ![codeOf(withoutDiacritics(name).toLowerCase())].flat().includes(code);
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

describe('folding', () => {
  const letters = (text: string): readonly string[] => text.normalize('NFD').match(/\P{M}\p{M}*/gu) ?? [];
  /** Marks dropped, case changed and blanks doubled, letter by letter. */
  const carelesslyTyped = (name: string): fc.Arbitrary<string> =>
    fc
      .tuple(
        ...letters(name).map(letter =>
          fc.constantFrom(
            letter,
            withoutDiacritics(letter),
            letter.toUpperCase(),
            letter === ' ' ? '  ' : letter,
          ),
        ),
      )
      .map(parts => parts.join(''));

  test('never takes a carelessly typed name for another agency, but for the very name of Ia Bang', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...BUILT_IN_AGENCIES)
          .chain(agency => fc.tuple(fc.constant(agency), carelesslyTyped(agency.name))),
        ([agency, typed]) => {
          const found = codeOf(typed);
          if (found === 'X23924') return agency.name.toLowerCase().replace('ă', 'a') === 'ubnd xã ia bang';
          return found !== 'unknown' && [found].flat().includes(agency.code);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('look-ups', () => {
  test('the same text gives the same agency however often it is asked for', () => {
    const column = BUILT_IN_AGENCIES.flatMap(({ name, code }) => [
      name,
      name.toUpperCase(),
      code,
      `${name} ?`,
    ]);
    const fresh = agencyDirectory(BUILT_IN_AGENCIES);
    const first = column.map(text => findAgency(fresh, text));
    expect(column.map(text => findAgency(fresh, text))).toEqual(first);
    expect(first.every(({ kind }) => kind === 'unknown')).toBe(false);
  });
});

describe('a text that names no agency', () => {
  test('is unknown, with up to three names that look like it', () => {
    const finding = findAgency(directory, 'Sở Giao thông Vạn tảii');
    expect(finding).toMatchObject({ kind: 'unknown', nearest: [{ code: 'SGTVT' }] });
    expect(findAgency(directory, 'UBND tỉnh Gia Lai').kind).toBe('unknown');
    expect(findAgency(directory, 'Sở Nội vụ tỉnh Kon Tum').kind).toBe('unknown');
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const finding = findAgency(directory, text);
        return finding.kind !== 'unknown' || finding.nearest.length <= 3;
      }),
    );
  });
});
