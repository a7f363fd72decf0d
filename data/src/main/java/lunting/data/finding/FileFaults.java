package lunting.data.finding;

/** What can be wrong with a file before its content is judged. */
public final class FileFaults {
  public static final Fault EMPTY =
      Fault.error(
          "empty-file",
          "文件是空的。请检查导出或上传是否完成。",
          "The file is empty. Maybe the export or upload did not finish.");
  public static final Fault TOO_LARGE =
      Fault.error(
          "too-large",
          "文件有 {size} 字节，超过上限 {limit} 字节。请检查是否选错了文件。",
          "The file has {size} bytes, more than the limit of {limit}. Maybe it is another file.");
  public static final Fault TOO_MANY =
      Fault.error(
          "too-many-values",
          "文件超出读取上限（最多 {values} 个值、{depth} 层嵌套、{text} 字符的文字）：第 {line} 行第 {column} 列。"
              + "请检查是否选错了文件。",
          "The file goes past a limit of reading (at most {values} values, {depth} levels, texts of"
              + " {text} characters) at line {line}, column {column}. Maybe it is another file.");
  public static final Fault OTHER_UNICODE =
      Fault.error(
          "encoding",
          "文件编码是 {encoding}，应为 UTF-8。请用文本编辑器“另存为”，编码选 UTF-8。",
          "The file is written in {encoding}, but must be UTF-8. Maybe open it in a text editor and"
              + " save it again with encoding UTF-8.");
  public static final Fault GB18030 =
      Fault.error(
          "encoding",
          "文件编码像是 GB18030（GBK），应为 UTF-8。请用记事本打开，“另存为”时编码选 UTF-8；"
              + "或运行 iconv -f GB18030 -t UTF-8 原文件 > 新文件。",
          "The file looks like GB18030 (GBK), but must be UTF-8. Maybe open it in Notepad and"
              + " choose encoding UTF-8 under “Save as”, or run iconv -f GB18030 -t UTF-8 old >"
              + " new.");
  public static final Fault NOT_UTF8 =
      Fault.error(
          "encoding",
          "第 {offset} 个字节起不是 UTF-8。文件可能损坏，或用了别的编码；请另存为 UTF-8。",
          "From byte {offset} on the file is not UTF-8. Maybe it is damaged or in another encoding;"
              + " save it as UTF-8.");
  public static final Fault OLD_WORKBOOK =
      Fault.error(
          "old-workbook",
          "这是旧式或加密的表格文件（.xls、.et，或有打开密码的工作簿）。请在 Excel 或 WPS 中去掉密码，" + "“另存为” .xlsx 后再用。",
          "This is an old or encrypted workbook (.xls, .et, or one with a password to open). Maybe"
              + " remove the password and save it as .xlsx in Excel or WPS.");
  public static final Fault WORKBOOK =
      Fault.error(
          "workbook",
          "这是工作簿（.xlsx）或压缩包，这里需要 JSON 文件。只有企业名录和方案可以用 .xlsx。",
          "This is a workbook (.xlsx) or a zip file, but JSON is expected here. Only the enterprise"
              + " list and plans may be an .xlsx.");
  public static final Fault MARKUP =
      Fault.error(
          "not-a-workbook",
          "这是网页或 XML 格式的表格，不是 .xlsx 工作簿（许多系统导出的“Excel”就是这样）。请在 Excel 或 WPS 中打开，“另存为” .xlsx 后再用。",
          "This is a table in HTML or XML and no .xlsx workbook, as many systems export it. Maybe"
              + " open it in Excel or WPS and save it as .xlsx.");
  public static final Fault TEXT =
      Fault.error(
          "not-a-workbook",
          "文件名是 {name}，内容却是文本（如 CSV），不是 .xlsx 工作簿。请在 Excel 或 WPS 中打开，“另存为” .xlsx 后再用。",
          "The file is called {name}, but holds text such as CSV and no .xlsx workbook. Maybe open"
              + " it in Excel or WPS and save it as .xlsx.");
  public static final Fault TRUNCATED =
      Fault.error(
          "broken-json",
          "文件在第 {line} 行第 {column} 列中断，JSON 没有结束。下载或复制可能不完整。",
          "The file ends in the middle of its JSON, at line {line}, column {column}. Maybe the"
              + " download or copy was cut short.");
  public static final Fault BROKEN =
      Fault.error(
          "broken-json",
          "第 {line} 行第 {column} 列起不是 JSON：{reason}。请检查此处的逗号、引号和括号；JSON 中不能有注释。",
          "From line {line}, column {column} on this is not JSON: {reason}. Maybe check the commas,"
              + " quotes and brackets there; JSON has no comments.");
  public static final Fault TRAILING =
      Fault.error(
          "broken-json",
          "第 {line} 行第 {column} 列：JSON 已结束，后面还有内容。请删去多余部分。",
          "The JSON is complete before line {line}, column {column}, but more follows. Maybe two"
              + " files were joined.");
  public static final Fault DUPLICATE_KEY =
      Fault.error(
          "duplicate-key",
          "字段“{key}”在同一对象中出现两次。请删去一个。",
          "The key ({key}) stands twice in one object. Maybe delete one of the two.");
  public static final Fault NOT_A_NUMBER =
      Fault.error(
          "bad-number",
          "{value} 不是可用的数。请写成普通小数，如 0.5。",
          "The number {value} cannot be used. Maybe write a plain decimal such as 0.5.");
  public static final Fault BAD_CHARACTER =
      Fault.error(
          "bad-character",
          "文字（{value}）中有不可显示的控制字符或半个字符。请删去后重新输入。",
          "The text ({value}) has a control character or half a character in it. Maybe delete it"
              + " and type the text again.");
  static final Fault MORE =
      Fault.error(
          "more-findings",
          "另有 {count} 条问题未列出。请先改正以上各条。",
          "There are {count} more findings. Maybe correct those above first.");
  static final Fault MORE_WARNINGS =
      Fault.warning("more-findings", "另有 {count} 条提醒未列出。", "There are {count} more warnings.");

  private FileFaults() {}
}
