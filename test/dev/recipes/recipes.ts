// The recipes of src/README.md, followed: each with an example that is thrown away.

import { behind, json, newFile, together, type Recipe } from './recipe';

const target: Recipe = {
  name: 'A target',
  edits: [
    json<readonly unknown[]>('src/data/gia-lai/targets.json', targets => [
      ...targets,
      {
        code: 'I.99',
        assignment: null,
        area: 'I',
        name: 'Tỷ lệ cuộc họp giao ban có nội dung cải cách hành chính',
        unit: '%',
        unitName: '%',
        comparison: '>=',
        thresholds: { '2017': null, '2018': 80, '2019': 90, '2020': 100 },
        levels: ['department'],
        numerator: 'Số cuộc họp giao ban có nội dung cải cách hành chính',
        denominator: 'Tổng số cuộc họp giao ban trong năm',
        clause: 'II.A.1.2',
        quote: '',
      },
    ]),
  ],
  proof: 'target.proof.ts',
};

const rule: Recipe = {
  name: 'A rule about an entry',
  edits: [
    behind(
      'src/core/rules/rule-ids.ts',
      "      | 'done-without-result'",
      "\n      | 'granted-more-than-planned'",
    ),
    behind(
      'src/core/rules/task-rules.ts',
      "  ...moneyOf('spentFunds'),\n",
      `  {
    id: 'tasks.granted-more-than-planned',
    severity: 'warning',
    field: 'grantedFunds',
    when: unexplained(more(valueOf('grantedFunds'), valueOf('plannedFunds'))),
  },
`,
    ),
    behind(
      'src/texts/vi/rules.ts',
      'export const rules: Readonly<Record<VerdictId, RuleText>> = {\n',
      `  'tasks.granted-more-than-planned': {
    verdict: 'Kinh phí được cấp lớn hơn dự toán',
    advice: 'Kiểm tra lại hai số; nếu đúng, ghi rõ ở cột giải trình.',
  },
`,
    ),
  ],
  proof: 'rule.proof.ts',
};

interface Templates {
  readonly templates: readonly {
    readonly version: number;
    readonly layout: readonly { readonly section: string; readonly fields: readonly unknown[] }[];
  }[];
}

const column: Recipe = {
  name: 'A column of the issued form',
  edits: [
    behind(
      'src/core/entries/fields.ts',
      "    { key: 'spentFunds', kind: 'money', width: 12 },\n",
      "    { key: 'officer', kind: 'text', width: 18 },\n",
    ),
    behind(
      'src/texts/vi/forms.ts',
      "      spentFunds: 'Kinh phí đã chi (triệu đồng)',\n",
      "      officer: 'Người theo dõi',\n",
    ),
    json<Templates>('src/data/form-templates.json', ({ templates, ...others }) => {
      const last = templates[templates.length - 1];
      const layout = (last?.layout ?? []).map(part =>
        part.section === 'tasks'
          ? { ...part, fields: [...part.fields, { key: 'officer', kind: 'text', caption: 'Người theo dõi' }] }
          : part,
      );
      return { ...others, templates: [...templates, { version: templates.length + 1, layout }] };
    }),
  ],
  proof: 'column.proof.ts',
};

const functionInCells: Recipe = {
  name: 'A function in cells',
  edits: [
    behind(
      'src/texts/vi/function-help.ts',
      'const entries = {\n',
      "  CHUHOA: { description: 'Chữ in hoa, giữ dấu.', parameters: ['Ô chứa chữ.'] },\n",
    ),
    behind(
      'src/texts/en/function-help.ts',
      'const entries: Readonly<Record<FunctionId, FunctionHelp>> = {\n',
      "  CHUHOA: { description: 'Text in capitals, marks kept.', parameters: ['A cell with text.'] },\n",
    ),
    behind(
      'src/functions/metadata.ts',
      'const SHAPES: Readonly<Record<FunctionId, Shape>> = {\n',
      "  CHUHOA: { parameters: ['chu'], example: ['Sở Nội vụ'] },\n",
    ),
    together(
      behind('src/functions/implementations.ts', 'import { clean', ', capitals'),
      behind(
        'src/functions/implementations.ts',
        'export const ANSWERS: Readonly<Record<FunctionId, CellFunction>> = {\n',
        '  CHUHOA: capitals,\n',
      ),
    ),
    behind(
      'src/functions/answers/texts.ts',
      "const UNICODE = 'UNICODE';\n",
      `
export const capitals: CellFunction = (args, { texts }) =>
  over({ required: 1, compute: cell => String(cell ?? '').toUpperCase() }, args, texts);
`,
    ),
  ],
  proof: 'function.proof.ts',
};

const screen: Recipe = {
  name: 'A screen of the pane',
  edits: [
    behind('src/taskpane/screens/ids.ts', "  'functions',\n", "  'contacts',\n"),
    together(
      behind(
        'src/taskpane/screens/registry.ts',
        "import { DeadlinesScreen } from './deadlines/DeadlinesScreen';\n",
        "import { ContactsScreen } from './contacts/ContactsScreen';\n",
      ),
      behind(
        'src/taskpane/screens/registry.ts',
        'export const SCREENS: Readonly<Record<ScreenId, Screen>> = {\n',
        '  contacts: { icon: HomeRegular, Content: ContactsScreen },\n',
      ),
    ),
    newFile(
      'src/taskpane/screens/contacts/ContactsScreen.tsx',
      `// Who is asked about a return of an agency.

import { Purpose } from '../../components/Purpose';

export const ContactsScreen = () => <Purpose screen="contacts" />;
`,
    ),
    ...(['vi', 'en'] as const).map(language =>
      together(
        behind(
          `src/texts/${language}/pane.ts`,
          '  screens: {\n',
          language === 'vi' ? "    contacts: 'Đầu mối',\n" : "    contacts: 'Contacts',\n",
        ),
        behind(
          `src/texts/${language}/pane.ts`,
          '  purpose: {\n',
          language === 'vi'
            ? "    contacts: 'Người phụ trách báo cáo của từng cơ quan.',\n"
            : "    contacts: 'Who answers for the return of each agency.',\n",
        ),
      ),
    ),
  ],
  proof: 'screen.proof.tsx',
};

export const RECIPES: readonly Recipe[] = [target, rule, column, functionInCells, screen];
