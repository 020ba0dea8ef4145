/* global Excel, Office, document */
// The pane of the example says what is selected.

Office.onReady(() =>
  Excel.run(async context => {
    context.workbook.worksheets.onSelectionChanged.add(async () => {
      await Excel.run(async again => {
        const range = again.workbook.getSelectedRange();
        range.load('address');
        await again.sync();
        document.getElementById('selected').textContent = `${range.address} is selected.`;
      });
    });
    await context.sync();
  }),
);
