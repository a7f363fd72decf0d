package lunting.data.cells;

import lunting.data.finding.Fault;

/** What can be wrong with a workbook, whatever it should hold. */
public final class WorkbookFaults {
  public static final Fault NOT_A_WORKBOOK =
      Fault.error(
          "not-a-workbook",
          "这不是 .xlsx 工作簿，或文件已损坏（{reason}）。请在 Excel 或 WPS 中打开，“另存为” .xlsx 后再用。",
          "This is no .xlsx workbook, or it is damaged ({reason}). Maybe open it in Excel or WPS"
              + " and save it as .xlsx.");
  static final Fault TOO_LARGE =
      Fault.error(
          "too-large",
          "工作簿超出读取上限（{limit}）。请检查是否选错了文件，或删去多余的内容。",
          "The workbook goes past a limit of reading ({limit}). Maybe it is another file, or has"
              + " content that can be deleted.");
  static final Fault TOO_MANY_ROWS =
      Fault.error(
          "too-large",
          "工作表 {sheet} 超过 {limit} 行。请检查是否选错了文件。",
          "The sheet {sheet} has more than {limit} rows. Maybe it is another file.");

  private WorkbookFaults() {}
}
