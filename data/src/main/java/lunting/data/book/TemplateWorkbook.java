package lunting.data.book;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lunting.data.cells.CellText;
import lunting.data.fit.GradeFit;
import lunting.data.outline.PlanView;
import lunting.data.policy.Industry;
import lunting.data.policy.Kiln;
import lunting.data.policy.Policy;
import lunting.data.text.Text;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/**
 * An empty enterprise list to be filled in and imported.
 *
 * <p>Shape: the sheet 企业名录 with a caption a column in both languages and one filled row, whose
 * number begins with 例 so that import leaves it out; 选项 with the choices of its drop-downs, where
 * towns are typed by whoever fills in the list; 填写说明 with notes.
 */
public final class TemplateWorkbook {
  /** Rows that have drop-downs: a district has some hundred lines. */
  private static final int ROWS = 2_000;

  /** Rows of towns that may be typed. */
  private static final int TOWNS = 200;

  private static final String CHOICES = "选项";

  private static final List<Field> FIELDS = List.of(Field.values());

  private final Policy policy;
  private final List<String> industries;
  private final List<String> kilns;
  private final List<String> grades;

  private TemplateWorkbook(Policy policy) {
    this.policy = policy;
    industries = policy.industries().stream().map(TemplateWorkbook::name).toList();
    kilns = policy.kilns().stream().map(TemplateWorkbook::name).toList();
    grades = new ArrayList<>(grades(policy));
  }

  /** What a column asks for. */
  private enum Field {
    NUMBER("编号 (ID)", 10),
    NAME("企业名称 (Enterprise)", 30),
    COUNTY("区县 (County)", 12),
    TOWN("所在镇 (Town)", 14),
    INDUSTRY("行业 (Industry)", 16),
    GRADE("绩效分级 (Grade)", 12),
    LINE("生产线 (Line)", 18),
    KILN("窑型 (Kiln)", 20),
    CAPACITY("产能 (Capacity)", 12),
    UNIT("单位 (Unit)", 12),
    RATIO("限产比例 (Ratio)", 12),
    PERSON("联系人 (Contact)", 14),
    PHONE("联系电话 (Phone)", 18),
    CODE("统一社会信用代码 (Code)", 24),
    REMARK("备注 (Remark)", 24);

    private final String caption;
    private final int width;

    Field(String caption, int width) {
      this.caption = caption;
      this.width = width;
    }
  }

  private static int column(Field field) {
    return FIELDS.indexOf(field);
  }

  /** The workbook for lists under a policy; the same policy gives the same bytes. */
  public static byte[] write(Policy policy) {
    TemplateWorkbook template = new TemplateWorkbook(policy);
    return SteadyWorkbook.write(workbook -> {
      Worksheet list = workbook.newWorksheet("企业名录");
      Worksheet choices = workbook.newWorksheet(CHOICES);
      template.choices(choices);
      template.list(list);
      template.notes(workbook.newWorksheet("填写说明"));
    });
  }

  private void list(Worksheet sheet) {
    List<String> captions = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    for (Field field : FIELDS) {
      captions.add(field.caption);
      widths.add(field.width);
      text(sheet, 1, column(field), example(field));
    }
    ListHead.write(sheet, captions, widths);
    sheet.value(1, column(Field.CAPACITY), 100);
    int last = captions.size() - 1;
    sheet.range(1, 0, 1, last).style().italic().fontColor("6B7280").set();
    for (Field field : List.of(Field.PHONE, Field.CODE, Field.NUMBER)) {
      // As text, or a spreadsheet program makes 1.35E+10 of a telephone number.
      sheet.range(2, column(field), ROWS, column(field)).style().format("@").set();
    }
    choose(sheet, Field.TOWN, 0, TOWNS, true);
    choose(sheet, Field.INDUSTRY, 1, industries.size(), false);
    choose(sheet, Field.GRADE, 2, grades.size(), true);
    choose(sheet, Field.KILN, 3, kilns.size(), true);
  }

  private String example(Field field) {
    return switch (field) {
      case NUMBER -> "例1";
      case NAME -> "例：某某有限公司 (example)";
      case COUNTY, RATIO, REMARK, CAPACITY, CODE -> "";
      case TOWN -> "某某镇";
      case INDUSTRY -> industries.isEmpty() ? "" : industries.getFirst();
      case GRADE -> grades.isEmpty() ? "" : grades.getFirst();
      case LINE -> "1号线";
      case KILN -> kilns.isEmpty() ? "" : kilns.getFirst();
      case UNIT -> "t/d";
      case PERSON -> "某某";
      case PHONE -> "000-0000-0000";
    };
  }

  /** A drop-down of one column of the choices. */
  private static void choose(
      Worksheet sheet, Field field, int column, int count, boolean othersToo) {
    if (count == 0) {
      return;
    }
    String letter = String.valueOf((char) ('A' + column));
    String choices = "'%s'!$%s$2:$%s$%s".formatted(CHOICES, letter, letter, count + 1);
    sheet
        .range(1, column(field), ROWS, column(field))
        .validateWithListByFormula(choices)
        .allowBlank(true)
        .showErrorMessage(!othersToo)
        .errorStyle(DataValidationErrorStyle.WARNING)
        .errorTitle("不在选项中 Not among the choices")
        .error("请从下拉列表中选择，见“选项”表。Choose from the list; see the sheet of choices.");
  }

  private void choices(Worksheet sheet) {
    ListHead.write(
        sheet,
        List.of("镇办（请填写） Towns (to be filled in)", "行业 Industries", "绩效分级 Grades", "窑型 Kilns"),
        List.of(28, 22, 18, 28));
    column(sheet, 1, industries);
    column(sheet, 2, grades);
    column(sheet, 3, kilns);
  }

  private static void column(Worksheet sheet, int column, List<String> choices) {
    for (int i = 0; i < choices.size(); i++) {
      text(sheet, i + 1, column, choices.get(i));
    }
  }

  private void notes(Worksheet sheet) {
    List<Text> notes =
        List.of(
            Text.of(
                "本表用于“" + PlanView.chinese(policy.title(), policy.id()) + "”的企业名录。",
                "For the enterprise list of "
                    + PlanView.english(policy.title(), policy.id())
                    + "."),
            Text.of(
                "每条生产线填一行；同一企业的几条生产线，企业名称、所在镇、行业须相同。",
                "One row a line; the lines of one enterprise have the same name, town and"
                    + " industry."),
            Text.of(
                "编号以“例”开头的示例行不会导入，可以保留或删去。",
                "The example row, whose number begins with 例, is not imported; keep or delete it."),
            Text.of(
                "行业、绩效分级、窑型从下拉列表中选；镇办先在“选项”表第一列填好，即可下拉选择，也可直接填写。",
                "Choose industry, grade and kiln from their lists. Towns typed into the first"
                    + " column of the sheet of choices can be chosen too, or typed."),
            Text.of(
                "产能填数，单位另填，如 100 和 t/d；也可写成 3万吨/年、6000万块/年。",
                "Give the capacity as a number and its unit apart, as 100 and t/d; 3万吨/年 is"
                    + " understood too."),
            Text.of(
                "限产比例只在与政策规定不同时填写，如 50%。",
                "Give a ratio only where it differs from the policy's, as 50%."),
            Text.of("没有的内容请留空，不要填 0 或斜杠。", "Leave blank what there is not; no 0 and no slash."));
    sheet.width(0, 110);
    for (int i = 0; i < notes.size(); i++) {
      text(sheet, 2 * i, 0, notes.get(i).zh());
      text(sheet, 2 * i + 1, 0, notes.get(i).english());
      sheet.range(2 * i, 0, 2 * i + 1, 0).style().wrapText(true).set();
      sheet.range(2 * i + 1, 0, 2 * i + 1, 0).style().wrapText(true).fontColor("6B7280").set();
    }
    sheet.paperSize(PaperSize.A4_PAPER);
  }

  /** The grades of a policy as lists write them: by name where they have one. */
  private static Set<String> grades(Policy policy) {
    Set<String> grades = new LinkedHashSet<>();
    for (String id : new GradeFit(policy).known()) {
      String name = id;
      for (Policy.Grade grade : policy.grades()) {
        if (grade.id().equals(id) && grade.name() != null) {
          name = grade.name().zh();
        }
      }
      grades.add(name);
    }
    return grades;
  }

  private static String name(Industry industry) {
    return PlanView.chinese(industry.name(), industry.id());
  }

  private static String name(Kiln kiln) {
    return PlanView.chinese(kiln.name(), kiln.id());
  }

  private static void text(Worksheet sheet, int row, int column, String text) {
    if (!text.isEmpty()) {
      sheet.value(row, column, CellText.escape(text));
    }
  }
}
