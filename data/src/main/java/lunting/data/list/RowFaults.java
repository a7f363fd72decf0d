package lunting.data.list;

import lunting.data.finding.Fault;

/** What is told of sheets, heads, columns and rows. */
final class RowFaults {
  static final Fault READ_AS =
      Fault.warning(
          "encoding",
          "文件不是 UTF-8，按 {encoding} 读取。请核对文字是否正确。",
          "The file is not UTF-8; it was read as {encoding}. Maybe check that the texts are"
              + " right.");
  static final Fault NO_HEAD =
      Fault.error(
          "no-head",
          "没有找到表头：需要有一行（或两行）列名，其中有一列是企业名称。请补上列名，或在对应关系中指明。",
          "No head was found: a row (or two) of captions is needed, one of them 企业名称 (name)."
              + " Maybe add the captions, or say in the mapping what the columns are.");
  static final Fault SHEET_LEFT_OUT =
      Fault.warning(
          "sheet-left-out",
          "工作表“{value}”没有企业名称一列，未读取。",
          "The sheet {value} has no column of enterprises; it was not read.");
  static final Fault HIDDEN_SHEET =
      Fault.warning(
          "hidden-sheet",
          "工作表“{value}”是隐藏的，未读取。如要读取，请先取消隐藏。",
          "The sheet {value} is hidden; it was not read. Maybe unhide it if it belongs to the"
              + " list.");
  static final Fault HIDDEN_COLUMN =
      Fault.warning(
          "hidden-column",
          "{column} 列“{value}”是隐藏的，仍按“{key}”读取。",
          "The column {column} ({value}) is hidden; it was read all the same, as {key}.");
  static final Fault HIDDEN_ROW =
      Fault.warning(
          "hidden-row", "第 {row} 行是隐藏的，仍按名单读取。", "Row {row} is hidden; it was read all the same.");
  static final Fault UNKNOWN_COLUMN =
      Fault.warning(
          "column-left-out",
          "不认识“{value}”一列，未读取。如需要，请在对应关系中指明。",
          "Nobody knows the column “{value}”; it was left out. Maybe say in the mapping what it"
              + " is.");
  static final Fault COLUMN_NOT_WANTED =
      Fault.warning(
          "column-left-out",
          "“{value}”一列未读取：另有一列被指明为同一内容，或对应关系中不要它。",
          "The column “{value}” was left out: another is named for the same, or the mapping leaves"
              + " it out.");
  static final Fault GUESSED_COLUMN =
      Fault.warning(
          "column-guessed",
          "“{value}”一列按“{key}”读取，请核对。",
          "The column “{value}” was taken for {key}. Maybe check that.");
  static final Fault NO_CAPTION =
      Fault.warning(
          "column-left-out",
          "这一列没有列名，未读取：{value}",
          "The column has no caption and was left out: {value}");
  static final Fault CONTESTED_COLUMN =
      Fault.warning(
          "two-columns",
          "“{value}”与另一列（{other}）都像“{key}”，两列都未读取。请在对应关系中指明用哪一列。",
          "The column “{value}” and another ({other}) both fit {key}; neither was taken. Maybe say"
              + " in the mapping which one it is.");
  static final Fault TWO_NAMES =
      Fault.error(
          "two-name-columns",
          "“{value}”与另一列（{other}）都像企业名称，无法确定。请在对应关系中指明用哪一列。",
          "The column “{value}” and another ({other}) both fit the enterprise's name. Maybe say in"
              + " the mapping which one it is.");
  static final Fault ABOVE_HEAD =
      Fault.warning(
          "above-head",
          "第 {row} 行在表头之上，未作为企业读取：{value}",
          "Row {row} stands above the head and was left out: {value}");
  static final Fault TITLE_ROW =
      Fault.warning(
          "title-row",
          "第 {row} 行是合并的标题，未读取：{value}",
          "Row {row} is a title merged across columns and was left out: {value}");
  static final Fault HEAD_AGAIN =
      Fault.warning(
          "head-again",
          "第 {row} 行是重复的表头，未作为企业读取。",
          "Row {row} is the head again and was left out.");
  static final Fault FURTHER_HEAD =
      Fault.warning(
          "further-head",
          "第 {row} 行是另一张表的表头，以下各行按它读取。",
          "Row {row} is the head of a further table; the rows below are read by it.");
  static final Fault HEAD_WITHOUT_NAMES =
      Fault.warning(
          "head-without-names",
          "第 {row} 行是没有企业名称的表头，以下各行不读取。",
          "Row {row} is a head without enterprises; nothing below it is read.");
  static final Fault NOT_READ =
      Fault.warning(
          "row-not-read",
          "第 {row} 行在没有企业名称的表头之下，未读取：{value}",
          "Row {row} stands below a head without enterprises and was left out: {value}");
  static final Fault BEFORE_FIRST =
      Fault.warning(
          "row-not-read",
          "第 {row} 行在对应关系指明的首行之前，未读取：{value}",
          "Row {row} stands before the first row that the mapping names and was left out: {value}");
  static final Fault TOTAL =
      Fault.warning(
          "total-row",
          "第 {row} 行是合计，未读取：{value}",
          "Row {row} is a total and was left out: {value}");
  static final Fault NOTE =
      Fault.warning(
          "note-row",
          "第 {row} 行是说明文字，未读取：{value}",
          "Row {row} is a note and was left out: {value}");
  static final Fault EXAMPLE =
      Fault.warning(
          "example-row",
          "第 {row} 行是填写示例，未读取：{value}",
          "Row {row} is an example and was left out: {value}");
  static final Fault NAMELESS =
      Fault.warning(
          "nameless-row",
          "第 {row} 行没有企业名称，也没有可归入上一家企业的生产线或产能，未读取：{value}",
          "Row {row} names no enterprise, and no line or capacity that could belong to the one"
              + " above; it was left out: {value}");
  static final Fault ADDS_NOTHING =
      Fault.warning(
          "row-adds-nothing",
          "第 {row} 行属于“{plant}”，没有新的生产线。",
          "Row {row} belongs to {plant} and names no further line.");
  static final Fault HELD =
      Fault.warning(
          "held-value",
          "“{key}”空白，沿用上面 {from} 的“{value}”。",
          "The {key} is blank; {value} from {from} above holds on.");

  private RowFaults() {}
}
