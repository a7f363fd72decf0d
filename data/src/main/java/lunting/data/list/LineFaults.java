package lunting.data.list;

import lunting.data.finding.Fault;

/** What is told of lines: how many they are, their kilns, and what their figures were taken for. */
final class LineFaults {
  static final Fault SEVERAL =
      Fault.warning(
          "several-lines", "这一格有 {count} 条生产线：{lines}。", "The cell holds {count:line}: {lines}.");
  static final Fault SHARED =
      Fault.warning(
          "shared-capacity",
          "{count} 条生产线（{lines}）平分“{figure}”，各 {share}。",
          "{count:line} ({lines}) share {figure}: {share} each.");
  static final Fault PARTED =
      Fault.warning(
          "parted-capacity",
          "“{value}”按顺序分给各生产线：{lines}。",
          "The figures ({value}) were given to the lines in order: {lines}.");
  static final Fault EACH =
      Fault.warning(
          "capacity-of-each",
          "“{figure}”是单条生产线的产能，{count} 条各 {share}。",
          "The figure {figure} is that of one line; each of {count:line} has {share}.");
  static final Fault PER_YEAR =
      Fault.warning(
          "per-year",
          "“{figure}”是年产能，按每年 {days} 天折算为 {result}。",
          "The figure {figure} is for a year; divided by {days:day} it is {result}.");
  static final Fault NO_UNIT =
      Fault.warning(
          "unit-assumed",
          "“{figure}”没有单位，按 {result}。",
          "The figure {figure} has no unit; it was taken as {result}.");
  static final Fault TITLE_UNIT =
      Fault.warning(
          "unit-assumed",
          "“{figure}”没有单位，按表头上方写明的单位 {unit} 读取。",
          "The figure {figure} has no unit; it was taken in {unit}, the unit named above the"
              + " head.");
  static final Fault UNCLEAR_UNIT =
      Fault.error(
          "unclear-unit",
          "“{figure}”的单位不全（{unit}），不知是一天还是一年的产能。请写成 吨/日 或 万吨/年，或在对应关系中指明。",
          "The unit of {figure} ({unit}) does not say whether it is for a day or a year. Maybe"
              + " write t/d or 万吨/年, or say it in the mapping.");
  static final Fault BAD_CAPACITY =
      Fault.error(
          "bad-capacity",
          "产能“{value}”无法识别。请写成数和单位，如 82.5 吨/日、3万吨/年。",
          "The capacity ({value}) cannot be read. Maybe write a figure and its unit, such as 82.5"
              + " t/d or 3万吨/年.");
  static final Fault BAD_UNIT =
      Fault.error(
          "bad-unit",
          "单位“{value}”无法识别。请写成 吨/日、万吨/年 等，或在对应关系中指明。",
          "The unit ({value}) cannot be read. Maybe write t/d or 万吨/年, or say it in the mapping.");
  static final Fault TOO_MANY_FIGURES =
      Fault.error(
          "figures-and-lines",
          "“{value}”有 {figures} 个数，生产线却是 {lines} 条，无法对应。请一条线写一个数。",
          "The cell ({value}) has {figures:figure} for {lines:line}. Maybe write one figure for"
              + " each line.");
  static final Fault NO_CAPACITY =
      Fault.error(
          "capacity-missing",
          "“{plant}”没有产能，而名单中别的生产线有。请补上。",
          "The capacity of {plant} is missing, while other lines of the list have one. Maybe add"
              + " it.");
  static final Fault NO_CAPACITIES =
      Fault.warning(
          "no-capacities",
          "名单没有产能，每条生产线按 1、单位 line 计。",
          "The list has no capacities; each line was taken as 1, unit line.");
  static final Fault TWO_CAPACITIES =
      Fault.warning(
          "two-capacities",
          "生产线自己的产能（{own}）与产能一列“{value}”不同，采用生产线自己的。",
          "The lines' own capacities ({own}) differ from {value} in the column; their own were"
              + " taken.");
  static final Fault UNITS_DIFFER =
      Fault.error(
          "units-differ",
          "{industry}的产能单位不一致：这里是 {value}，{first} 是 {other}。同一行业请用同一单位。",
          "The units of {industry} differ: {value} here, {other} at {first}. Maybe use one unit for"
              + " an industry.");
  static final Fault ZERO =
      Fault.warning("zero-capacity", "产能为 0，请核对。", "The capacity is 0. Maybe check that.");
  static final Fault UNUSUAL =
      Fault.warning(
          "unusual-capacity",
          "{plant}{line}的产能 {value} 约为本行业常见产能（{usual}）的 {times} 倍，请核对小数点和单位。",
          "The capacity {value} of {line} of {plant} is about {times} times what is usual in its"
              + " industry ({usual}). Maybe check the decimal point and the unit.");
  static final Fault BAD_COUNT =
      Fault.error(
          "bad-count",
          "生产线数“{value}”无法识别，应为 1 到 {limit} 的整数。",
          "The number of lines ({value}) must be a whole number from 1 to {limit}.");
  static final Fault COUNT_DIFFERS =
      Fault.warning(
          "count-differs",
          "“{plant}”的生产线数写的是 {value}，列出的却是 {named} 条，按列出的读取。",
          "The number of lines of {plant} is given as {value}, but {named:line is|lines are} named;"
              + " those were taken.");
  static final Fault NUMBER_AS_COUNT =
      Fault.warning(
          "number-as-count",
          "“{value}”按生产线条数读取。",
          "The {value} was taken for the number of lines.");
  static final Fault UNKNOWN_KILN =
      Fault.error(
          "unknown-kiln",
          "政策中没有“{value}”这种窑炉。请改正，或在对应关系中指明，可选：{choices}。",
          "The policy has no kiln {value}. Maybe correct it, or say in the mapping which it is; the"
              + " choices are {choices}.");
  static final Fault KILN_BY_PART =
      Fault.warning(
          "kiln-assumed", "窑型“{value}”按{kiln}读取。", "The kiln {value} was taken for {kiln}.");
  static final Fault DEFAULT_KILN =
      Fault.warning(
          "kiln-assumed",
          "没有写窑型，{industry}的生产线按{kiln}。",
          "No kiln is given; lines of {industry} were taken to have {kiln}.");
  static final Fault NO_KILN =
      Fault.error(
          "kiln-missing",
          "没有写窑型，{industry}在政策中也没有默认窑型。请补上，可选：{choices}。",
          "No kiln is given, and the policy names none for {industry}. Maybe add it; the choices"
              + " are {choices}.");

  private LineFaults() {}
}
