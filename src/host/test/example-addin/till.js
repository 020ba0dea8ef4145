/* global CustomFunctions, Excel, Office */
// The button and the function of the example.

const RECEIPTS = [
  ['Goods', 'Amount', 'Share'],
  ['Bread', 30, ''],
  ['Milk', 50, ''],
  ['Salt', 20, ''],
];

async function writeReceipts(event) {
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C4').values = RECEIPTS;
    sheet.tables.add('A1:C4', true).name = 'Receipts';
    // In one row: Excel fills the column.
    sheet.getRange('C2').formulas = [['=TILL.SHARE([@Amount],[Amount])']];
    await context.sync();
  });
  event.completed();
}

/** What a part is of the whole; a whole of nothing has no parts. */
function share(part, whole) {
  const sum = whole.flat().reduce((total, cell) => total + (typeof cell === 'number' ? cell : 0), 0);
  if (sum === 0)
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero, 'The till is empty.');
  return part / sum;
}

Office.actions.associate('writeReceipts', writeReceipts);
CustomFunctions.associate('SHARE', share);
