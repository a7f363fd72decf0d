package lunting.data.sheet;

import lunting.data.finding.Fault;

/** What can be wrong with a registry's sheets before their rows are judged. */
public final class SheetFaults {
  public static final Fault NO_SHEET =
      Fault.error(
          "missing-sheet",
          "缺少工作表 {sheet}（{chinese}）。请补上，或把已有的工作表改成这个名称。",
          "The sheet {sheet} ({chinese}) is missing. Maybe add it, or give a sheet this name.");
  public static final Fault SAME_SHEET =
      Fault.error(
          "duplicate-sheet",
          "工作表 {value} 与 {other} 是同一张表。请合并为一张。",
          "The sheets {value} and {other} are the same one. Maybe join them.");
  public static final Fault UNKNOWN_SHEET =
      Fault.warning(
          "unknown-sheet",
          "工作表 {value} 不属于名录，已忽略。{maybe}",
          "The sheet {value} is none of the registry's and was left out. {maybe}");
  static final Fault NO_COLUMN =
      Fault.error(
          "missing-column",
          "工作表 {sheet} 缺少“{column}”一列。请在表头补上。",
          "The sheet {sheet} has no column “{column}”. Maybe add it to the header row.");
  static final Fault UNKNOWN_COLUMN =
      Fault.error(
          "unknown-column",
          "工作表 {sheet} 没有“{value}”这一列。{maybe}请改正表头或删去该列。可用的列：{known}。",
          "The sheet {sheet} knows no column “{value}”. {maybe}Maybe correct its caption or delete"
              + " the column. Known here: {known}.");
  static final Fault SAME_COLUMN =
      Fault.error(
          "duplicate-column",
          "表头“{value}”与 {first} 是同一列。请删去一列。",
          "The column “{value}” is the same as that at {first}. Maybe delete one of the two.");
  static final Fault NO_CAPTION =
      Fault.error(
          "missing-caption",
          "这一格（{value}）所在的列没有表头。请补上表头或清空该列。",
          "The cell ({value}) stands in a column without a caption. Maybe add the caption or clear"
              + " the column.");
  public static final Fault NO_ROW =
      Fault.error(
          "missing-row",
          "工作表 {sheet} 表头下面没有内容。请填写一行。",
          "The sheet {sheet} has nothing below its header. Maybe fill in one row.");
  public static final Fault SECOND_ROW =
      Fault.error(
          "too-many-rows",
          "工作表 {sheet} 只能有一行内容。请删去多余的行。",
          "The sheet {sheet} may have one row only. Maybe delete the others.");
  public static final Fault ERROR_CELL =
      Fault.error(
          "error-cell",
          "单元格是错误值（{value}）。请改正公式，或改成数值。",
          "The cell holds an error ({value}). Maybe correct its formula or type the value.");
  public static final Fault NO_RESULT =
      Fault.error(
          "formula-without-result",
          "公式没有保存计算结果。请在 Excel 或 WPS 中打开并保存，或改成数值。",
          "The formula has no stored result. Maybe open and save the workbook in Excel or WPS, or"
              + " type the value.");
  static final Fault NOT_A_NUMBER =
      Fault.error(
          "bad-number",
          "“{column}”（{value}）应为数。请只填数，如 82.5，单位另填。",
          "The value ({value}) of “{column}” must be a number. Maybe write digits only, such as"
              + " 82.5, and the unit in its own column.");
  static final Fault DAY =
      Fault.error(
          "date-cell",
          "“{column}”这一格被表格软件当成了日期（{value}）。请把单元格格式改为“文本”或“常规”，重新填写。",
          "The spreadsheet program took the cell of “{column}” for a date ({value}). Maybe set its"
              + " format to text or general and type it again.");
  static final Fault DAY_AS_TEXT =
      Fault.warning(
          "date-cell",
          "“{column}”这一格是日期，按显示的文字“{value}”读入。若原意不是日期，请把单元格格式改为“文本”后重填。",
          "The cell of “{column}” is a date and was read as it is shown ({value}). Maybe set its"
              + " format to text and type it again if it is no date.");
  static final Fault MERGED_FIGURE =
      Fault.error(
          "merged-cell",
          "“{column}”的数（{value}，在 {first}）合并了几行，看不出是每行的数还是合计。请取消合并，每行分别填写。",
          "The number ({value}, at {first}) of “{column}” is merged over several rows, which leaves"
              + " open whether it is each row's or theirs together. Maybe unmerge the cells and"
              + " fill in each row.");
  static final Fault MERGED_ACROSS =
      Fault.error(
          "merged-cell",
          "“{column}”这一格与 {first} 合并，内容属于哪一列看不出来。请取消合并后分别填写。",
          "The cell of “{column}” is merged with {first}, which leaves open whose content it is."
              + " Maybe unmerge the cells and fill in each.");
  static final Fault NOT_YES_OR_NO =
      Fault.error(
          "not-yes-or-no",
          "“{column}”（{value}）应为“是”或“否”。",
          "The value ({value}) of “{column}” must be 是 or 否. Maybe write TRUE or FALSE.");
  public static final Fault NO_OWNER =
      Fault.error(
          "unknown-owner",
          "编号（{value}）不在工作表 {sheet} 中。{maybe}请改正，或在 {sheet} 中补上。",
          "The id ({value}) is not in the sheet {sheet}. {maybe}Maybe add it there.");
  public static final Fault OWNER_MISSING =
      Fault.error(
          "missing-key",
          "“{column}”没有填写。请填写它所属的编号。",
          "The “{column}” is missing. Maybe fill in the id that the row belongs to.");
  static final Fault DENIED =
      Fault.error(
          "contradiction",
          "“{column}”填了“否”，但同一行又填了有关内容。请改成“是”或清空有关内容。",
          "The “{column}” says no, but the row has values for it. Maybe say 是, or clear those"
              + " values.");
  static final Fault TOLD_TWICE =
      Fault.error(
          "contradiction",
          "“{column}”与它的中文、英文列都有内容。请只留一种写法。",
          "Both “{column}” and its columns by language have a text. Maybe keep one of the two.");

  public static final Fault LIST_DENIED =
      Fault.error(
          "contradiction",
          "这里填了“否”，但该企业另有所列的日期，第一处在 {first}。请改成“是”或删去那些行。",
          "This says no, but the plant has such days, first at {first}. Maybe say 是, or delete"
              + " those rows.");
  public static final Fault SECOND_TEXT =
      Fault.error(
          "contradiction",
          "同一企业同一级措施的文字写了两次，第一次在 {first}。请只留一处。",
          "The text of this plant's measures of one level is given twice, first at {first}. Maybe"
              + " keep one of the two.");

  static final Fault LOAD =
      Fault.error(
          "bad-load",
          "这一格（{value}）看不出负荷。停产请填“停”，限产请填负荷百分数，如 60%，满负荷请留空。",
          "The cell ({value}) does not tell a load. Maybe write 停 for a stop, the load as a"
              + " percentage such as 60%, or leave it blank for full load.");
  public static final Fault NO_PLAN =
      Fault.error(
          "missing-sheet",
          "没有找到轮停计划表：表头须有“{line}”一列和每天一列的日期。请用本系统导出的方案工作簿修改。",
          "No sheet holds a season plan: its head needs the column “{line}” and a column headed"
              + " with its date for each day. Maybe edit the workbook that was exported.");
  public static final Fault MANY_PLANS =
      Fault.error(
          "duplicate-sheet",
          "有几张轮停计划表（{sheets}），不知以哪张为准。请只留一张，或把要用的一张命名为“{name}”。",
          "Several sheets hold a season plan ({sheets}). Maybe keep one, or call the one that"
              + " counts {name}.");
  public static final Fault SAME_DAY =
      Fault.error(
          "duplicate-column",
          "日期 {value} 在 {first} 已有一列。请改正或删去一列。",
          "The day {value} has a column at {first} already. Maybe correct or delete one of the"
              + " two.");
  public static final Fault DAYS_MISSING =
      Fault.warning(
          "missing-day",
          "实施期有 {days} 天没有对应的列（第一天 {first}），按满负荷读入。",
          "{days:day} of the season have no column, {first} the first; they were read as full"
              + " load.");
  public static final Fault SAME_LINE =
      Fault.error(
          "duplicate-line",
          "生产线 {value} 在 {first} 已有一行。请只留一行。",
          "The line {value} has a row at {first} already. Maybe keep one of the two.");
  public static final Fault NO_LINE =
      Fault.error(
          "missing-key",
          "这一行填了停限产，却没有生产线编号。请补上编号，或清空该行。",
          "The row has stops or loads, but no line. Maybe fill in the line's id, or clear the"
              + " row.");
  public static final Fault LINES_MISSING =
      Fault.warning(
          "missing-line",
          "名录中有 {lines} 条生产线不在表中（如 {some}），按满负荷读入。",
          "{lines} lines of the registry have no row, {some} among them; they were read as full"
              + " load.");

  private SheetFaults() {}
}
