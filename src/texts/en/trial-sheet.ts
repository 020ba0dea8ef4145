// The trial sheet for a person with Excel: what to do and what must then be seen, the riskiest first.
import type { trialSheet as vietnamese } from '../vi/trial-sheet';

export const trialSheet: typeof vietnamese = {
  title: 'Trial sheet for real Excel',
  about:
    'The add-in was made and tried in an emulated Excel. This sheet is for a person with Excel: go step by step in a trial workbook (not the one in use), compare with “Must be seen”, and tick the kind of Excel. What is most likely to go wrong comes first.',
  send: 'Where you see something else, note it, take a screenshot and send both to your support with the result of “Check the environment”.',
  kinds: ['Windows 365', 'Windows 2021', 'Web', 'Mac'],
  step: 'Step',
  action: 'Do',
  see: 'Must be seen',
  seen: 'Seen as said',
  note: 'Note',
  steps: [
    {
      title: 'Check the environment',
      action:
        'Open an empty workbook. In the pane go to Settings, press “Check the environment”, then “Copy the result”.',
      see: 'Every line says [ok]; the temporary sheet is gone; the selection is as before. Send the result with this sheet.',
      differs: [
        ['Windows 2021', 'The line about one Ctrl+Z may say that this Excel has not got it.'],
        ['Web, Mac', 'Where copying is refused the result is selected: press Ctrl+C (Mac: Cmd+C).'],
      ],
    },
    {
      title: 'One figure for each row of the dashboard',
      action:
        'In an empty workbook go to Plan, look at the preview and put the plan into the workbook. On the sheet Bảng điều hành go through the formulas of a column.',
      see: 'The rows of a column share one formula that follows the row; no row repeats the figure of another level. The sheet Kế hoạch has 41 rows.',
      differs: [],
    },
    {
      title: 'Functions in cells',
      action: 'On an empty sheet enter =PAR.SO("95,53"). Save, close and open the workbook again.',
      see: 'The cell shows 95.53 (or 95,53), also after opening again. If it shows #NAME?, F2 and Enter in the cell must compute it.',
      differs: [
        [
          'Windows 2021',
          'Volume licences may have no functions. Then the pane must say so and all else must work.',
        ],
      ],
    },
    {
      title: 'Writing to a filtered table',
      action:
        'Filter the sheet Chỉ tiêu to a few rows and hide a row of the sheet Kế hoạch by hand. Put the plan into the workbook again. Then press Undo in the pane.',
      see: 'The preview names the sheets with hidden rows; afterwards a message says that filters were cleared; no value is in a wrong row. Undo brings filter and hidden row back.',
      differs: [],
    },
    {
      title: 'The form of one agency',
      action: 'Go to Issue, choose one agency, make the file and save it. Open it in Excel.',
      see: 'The file arrives and opens without a word of repair; the lists work; the column Kiểm tra follows what is typed.',
      differs: [
        [
          'Mac',
          'A download may be dropped without a word. The pane must not say “done” when it is not sure.',
        ],
        ['Web', "The file lies in the browser's folder of downloads."],
      ],
    },
    {
      title: 'The forms of all agencies',
      action: 'Go to Issue, choose all, make and save the zip file.',
      see: 'Progress and Cancel are there; the zip opens and holds as many forms as were told.',
      differs: [['Mac', 'Note whether the zip arrives, and in which way.']],
    },
    {
      title: "Excel's own undo half-way",
      action: 'After a write press Ctrl+Z (Mac: Cmd+Z) some times, then look at Overview.',
      see: 'The pane notices every half state; its own Undo always leads back to before the write.',
      differs: [
        ['Windows 365, Web', 'Note how many times Ctrl+Z takes one write back.'],
        ['Windows 2021', "Ctrl+Z may take nothing back; use the pane's Undo."],
      ],
    },
    {
      title: 'Another workbook in front',
      action:
        'Open a second workbook. Begin to put the plan in, change to the other workbook at once and click a cell.',
      see: 'Nothing is written to the other workbook. The write waits and is done, or a sentence is told and all is as before.',
      differs: [['Web', 'Open the other workbook in another tab.']],
    },
    {
      title: 'A cell that is being typed in',
      action: 'Type something into a cell without Enter, then put the plan into the workbook.',
      see: 'A sentence asks to finish typing; what was typed is kept; after Enter it works.',
      differs: [],
    },
    {
      title: 'Several sheets selected',
      action: 'Select two sheets of the office with Ctrl (Mac: Cmd), then put the plan into the workbook.',
      see: 'Nothing is written to the selected sheets. The write is done, or a sentence is told and all is as before.',
      differs: [['Web', 'Where several sheets cannot be selected, leave this step out.']],
    },
    {
      title: 'Text that looks like a formula',
      action: "In a form enter '=1+1 and '-5 (with the apostrophe) as results. Save, then consolidate it.",
      see: 'The sheet Tổng hợp shows =1+1 and -5 as text, without an apostrophe and not computed.',
      differs: [],
    },
    {
      title: 'Consolidating what came back',
      action: 'Go to Consolidate and choose (or drop) many files at once, one of them damaged and one twice.',
      see: 'Accepted, refused and duplicate files add up to what was chosen; reasons are clear; an issue opens its cell.',
      differs: [['Mac', 'Dropping may not work; choose the files.']],
    },
    {
      title: 'Printing the sheet Kế hoạch',
      action: 'File > Print on the sheet Kế hoạch. If you can, also on a computer without a printer.',
      see: 'A4 landscape, one page wide, many pages high, header rows repeated. Without a printer: the write is done, with a note.',
      differs: [['Web', 'The browser shows the preview.']],
    },
    {
      title: 'Final copy',
      action: 'Press “Final copy” on the tab of the add-in. Open the copy on a computer without the add-in.',
      see: "The copy holds values and Excel's own formulas; no cell shows #NAME?; the workbook itself has not changed.",
      differs: [],
    },
    {
      title: 'Sheet renamed, workbook opened again',
      action:
        'Rename the sheet Kế hoạch and move it to the end. Save, close and open the workbook and the pane.',
      see: 'Overview still knows the plan; putting it in again makes no second sheet.',
      differs: [],
    },
  ],
};
