package lunting.data.grid;

import lunting.data.finding.Fault;

/** What can be wrong with a spreadsheet file before anybody asks what its rows say. */
final class GridFaults {
  static final Fault EMPTY =
      Fault.error(
          "empty-file",
          "文件是空的。请检查导出或上传是否完成。",
          "The file is empty. Maybe the export or upload did not finish.");
  static final Fault TOO_LARGE =
      Fault.error(
          "too-large",
          "文件超出读取上限（{limit}）。请检查是否选错了文件，或删去多余的行列。",
          "The file goes past a limit of reading ({limit}). Maybe it is another file, or has rows"
              + " and columns that can be deleted.");
  static final Fault DAMAGED =
      Fault.error(
          "not-a-workbook",
          "工作簿已损坏，或不是表格文件（{reason}）。请在 Excel 或 WPS 中打开，“另存为” .xlsx 后再用。",
          "The workbook is damaged, or is no workbook ({reason}). Maybe open it in Excel or WPS and"
              + " save it as .xlsx.");
  static final Fault ENCRYPTED =
      Fault.error(
          "old-workbook",
          "这是有打开密码的工作簿，或 1997 年以前的旧格式。请在 Excel 或 WPS 中去掉密码，“另存为” .xlsx 后再用。",
          "This is a workbook with a password to open, or one of before 1997. Maybe remove the"
              + " password and save it as .xlsx in Excel or WPS.");
  static final Fault WEB_PAGE =
      Fault.error(
          "web-page",
          "这是网页，只是文件名像表格（有的系统这样导出）。请在 Excel 或 WPS 中打开，“另存为” .xlsx 后再用。",
          "This is a web page that is only named like a workbook, as some systems export it. Maybe"
              + " open it in Excel or WPS and save it as .xlsx.");
  static final Fault ENCODING =
      Fault.error(
          "encoding",
          "文件既不是 UTF-8，也不是 GB18030（第 {offset} 个字节起）。文件可能损坏；请另存为 UTF-8。",
          "From byte {offset} on the file is neither UTF-8 nor GB18030. Maybe it is damaged; save"
              + " it as UTF-8.");

  static final Fault BAD_QUOTE =
      Fault.error(
          "quote-not-closed",
          "这一格以引号开头，引号却没有在格末结束，会把下面的行并入这一格。请补上或删去引号。",
          "The cell begins with a quote that does not end with it, so that rows below would become"
              + " part of it. Maybe close the quote or delete it.");

  private GridFaults() {}
}
