package lunting.data.list;

import lunting.data.finding.Fault;

/** What is told of plants: their town, industry, grade, share and what else a row says of them. */
final class PlantFaults {
  static final Fault SHEET_INDUSTRY =
      Fault.warning(
          "industry-assumed",
          "表中没有行业一列，按{industry}（工作表名称）。",
          "No column gives the industry; the sheet's name does: {industry}.");
  static final Fault ONLY_INDUSTRY =
      Fault.warning(
          "industry-assumed",
          "没有写行业，按政策中唯一的行业{industry}。",
          "No industry is given; it is the only one of the policy: {industry}.");
  static final Fault SECTOR =
      Fault.warning(
          "industry-assumed",
          "“{value}”按行业{industry}读取。",
          "The industry {value} was taken for {industry}.");
  static final Fault NO_INDUSTRY =
      Fault.error(
          "industry-missing",
          "没有写行业，政策中又不止一个行业。请补上，可选：{choices}。",
          "No industry is given, and the policy has several. Maybe add it; the choices are"
              + " {choices}.");
  static final Fault UNKNOWN_INDUSTRY =
      Fault.error(
          "unknown-industry",
          "政策中没有“{value}”这个行业。请改正，或在对应关系中指明，可选：{choices}。",
          "The policy has no industry {value}. Maybe correct it, or say in the mapping which it is;"
              + " the choices are {choices}.");
  static final Fault SHEET_TOWN =
      Fault.warning(
          "town-assumed",
          "没有写镇办，按工作表名称“{town}”。",
          "No town is given; the sheet's name is the town: {town}.");
  static final Fault COUNTY_TOWN =
      Fault.warning(
          "town-assumed",
          "没有写镇办，以“{column}”一列为属地，如“{town}”。",
          "No town is given; the county ({column}) is the town, such as {town}.");
  static final Fault NO_TOWN =
      Fault.error(
          "town-missing",
          "没有写属地镇办，也没有区县，工作表名称也不是镇办。请补上一列“所在镇”，或把工作表改为镇办名称。",
          "Neither a town nor a county is given, and the sheet's name is no town. Maybe add a"
              + " column 所在镇 (town), or name the sheet after its town.");
  static final Fault TWO_TOWNS =
      Fault.error(
          "ambiguous-town",
          "“{value}”在不止一个区县：{choices}。请写明区县，或在对应关系中指明。",
          "There is more than one {value}: {choices}. Maybe give the county, or say in the mapping"
              + " which it is.");
  static final Fault UNGRADED =
      Fault.warning(
          "no-grade", "绩效分级空白，按 UNGRADED（未评级）。", "The grade is blank; it was taken as UNGRADED.");
  static final Fault NO_GRADES =
      Fault.warning(
          "no-grade",
          "表中没有绩效分级一列，企业均按 UNGRADED（未评级）。",
          "No column gives grades; the plants were taken as UNGRADED.");
  static final Fault OTHER_VALUE =
      Fault.warning(
          "differing-value",
          "“{plant}”的{key}在各行不一致，采用 {first} 的“{taken}”，未采用“{value}”。",
          "The rows of {plant} differ in {key}: {taken} from {first} was taken, not {value}.");
  static final Fault BAD_RATIO =
      Fault.error(
          "bad-ratio",
          "比例“{value}”无法识别，应在 0 到 100% 之间，如 50% 或 0.5。请改正，或在对应关系中指明。",
          "The share ({value}) cannot be read; it must lie between 0 and 100 %, as 50% or 0.5."
              + " Maybe correct it, or say in the mapping what it is.");
  static final Fault PERCENT =
      Fault.warning(
          "ratio-percent",
          "比例“{value}”按 {value}% 读取。",
          "The share {value} was taken as {value} %.");
  static final Fault LINE_RATIOS =
      Fault.warning(
          "line-ratios",
          "“{plant}”各行的比例不同，按各生产线自己的比例读取。",
          "The rows of {plant} have different shares; each line keeps its own.");
  static final Fault BROKEN =
      Fault.error(
          "error-cell",
          "单元格是错误值或没有结果的公式（{value}）。请改成数值或文字。",
          "The cell holds an error or a formula without a result ({value}). Maybe type the value.");
  static final Fault DATE =
      Fault.error(
          "date-cell",
          "“{key}”一格是日期（{value}），可能是表格软件自动改的。请改成文字重新输入。",
          "The {key} is a date ({value}), perhaps made by the spreadsheet program. Maybe type it"
              + " again as text.");
  static final Fault BAD_TEXT =
      Fault.error(
          "bad-character",
          "文字（{value}）过长，或有不可显示的字符。请重新输入。",
          "The text ({value}) is too long, or has characters that cannot be shown. Maybe type it"
              + " again.");
  static final Fault ROUNDED_CODE =
      Fault.warning(
          "rounded-code",
          "代码（{value}）存成了数，后几位已丢失，未读取。请改成文字。",
          "The code ({value}) is stored as a number, which has lost its last digits; it was left"
              + " out. Maybe type it as text.");
  static final Fault ID_TAKEN =
      Fault.warning(
          "id-not-usable",
          "编号“{value}”已用于另一家企业，改用 {id}。",
          "The id {value} is another plant's; {id} was made instead.");
  static final Fault NO_PLANTS =
      Fault.error(
          "no-plants", "名单中没有企业。请检查表头下面的各行。", "The list has no plants. Maybe check the rows.");
  static final Fault NOT_FITTING = Fault.error("not-fitting", "{reason}", "{reason}");

  private PlantFaults() {}
}
