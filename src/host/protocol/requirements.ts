// The API sets that the host claims to have: what it plays, so that an add-in that asks for more is told so.

export const REQUIREMENT_MATRIX: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  CustomFunctions: '1.7',
  AddinCommands: '1.1',
  RibbonApi: '1.1',
  Settings: '1.1',
  RichApiRuntime: '1.1',
};

const numbers = (version: string): readonly [number, number] => {
  const [major = '0', minor = '0'] = version.split('.');
  return [Number(major), Number(minor)];
};

/** As `Office.context.requirements.isSetSupported`, of an Excel that has these sets instead of the host's. */
export const supportOf =
  (sets: Readonly<Record<string, string>> = {}) =>
  (name: string, version = '1.0'): boolean => {
    const wanted = name.toLowerCase();
    const entry = Object.entries({ ...REQUIREMENT_MATRIX, ...sets }).find(
      ([set]) => set.toLowerCase() === wanted,
    );
    if (!entry) return false;
    const [haveMajor, haveMinor] = numbers(entry[1]);
    const [wantMajor, wantMinor] = numbers(String(version));
    return haveMajor > wantMajor || (haveMajor === wantMajor && haveMinor >= wantMinor);
  };
