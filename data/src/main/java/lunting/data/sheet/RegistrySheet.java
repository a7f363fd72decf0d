package lunting.data.sheet;

import static lunting.data.sheet.Column.Kind.CODE;
import static lunting.data.sheet.Column.Kind.DATE;
import static lunting.data.sheet.Column.Kind.FLAG;
import static lunting.data.sheet.Column.Kind.LEVEL;
import static lunting.data.sheet.Column.Kind.NUMBER;
import static lunting.data.sheet.Column.Kind.SERVICE_KIND;
import static lunting.data.sheet.Column.Kind.SHARE;
import static lunting.data.sheet.Column.Kind.TEXT;
import static lunting.data.sheet.Column.needed;
import static lunting.data.sheet.Column.shown;
import static lunting.data.sheet.Column.whereUsed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lunting.data.cells.CellText;
import lunting.data.policy.KilnFigure;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of the registry's workbook and their columns, in the order they are written.
 *
 * <p>Keys are those of {@code registry.json}. A list inside an object has its own sheet, whose
 * first column names the object ({@code plant}, {@code service}). A free text has one column for a
 * plain string and two for its languages. An object or list that may be there without any value of
 * its own has a column 是/否.
 */
public enum RegistrySheet {
  REGISTRY("registry", "名录", true),
  TOWNS("towns", "属地", true),
  PLANTS("plants", "企业", true),
  LINES("lines", "生产线", true),
  AVOID("avoid", "避开日期", false),
  WISH("wish", "希望停产日期", false),
  WINDOWS("windows", "指定停产日期", false),
  MUST_RUN("mustRun", "必须生产日期", false),
  MEASURES("measures", "应急措施", false),
  SERVICES("services", "民生服务", false),
  DEMAND("demand", "服务需求", false),
  SUPPLIERS("suppliers", "供应生产线", false);

  private final String title;
  private final String chinese;
  private final boolean required;

  RegistrySheet(String title, String chinese, boolean required) {
    this.title = title;
    this.chinese = chinese;
    this.required = required;
  }

  /** The name of the sheet, as {@code lines}. */
  public String title() {
    return title;
  }

  /** Its Chinese name, which a reader takes too. */
  public String chinese() {
    return chinese;
  }

  /** Whether a workbook without this sheet is unusable. */
  public boolean isRequired() {
    return required;
  }

  /** The sheet of a name; null if it is none of the registry's. */
  public static @Nullable RegistrySheet find(String name) {
    String plain = CellText.halfWidth(name).strip().toLowerCase(Locale.ROOT);
    for (RegistrySheet sheet : values()) {
      if (plain.equals(sheet.title.toLowerCase(Locale.ROOT)) || plain.equals(sheet.chinese)) {
        return sheet;
      }
    }
    return null;
  }

  /** Its columns in the order they are written. */
  public List<Column> columns() {
    return switch (this) {
      case REGISTRY ->
          List.of(
              needed("id", "名录编号", CODE),
              shown("title.zh", "名录标题", TEXT),
              shown("title.en", "英文标题", TEXT));
      case TOWNS ->
          join(
              named(),
              List.of(shown("inspectionsPerDay", "每日核查次数", NUMBER), shown("group", "所属区县", CODE)),
              contact());
      case PLANTS ->
          join(
              named(),
              List.of(
                  needed("town", "属地", CODE),
                  needed("industry", "行业", CODE),
                  needed("grade", "绩效分级", CODE),
                  shown("ratio", "限产比例", SHARE)),
              exempt(),
              List.of(shown("carried.days", "结转天数", NUMBER), whereUsed("windows", "不按行业时段", FLAG)),
              text("carried.basis", "结转依据"),
              List.of(shown("code", "统一社会信用代码", CODE)),
              text("remark", "备注"),
              contact());
      case LINES -> lines();
      case AVOID, WISH, MUST_RUN -> join(ofPlant(), days(), text("reason", "原因"));
      case WINDOWS -> join(ofPlant(), days(), text("basis", "依据"));
      case MEASURES ->
          join(
              ofPlant(),
              List.of(
                  needed("level", "预警级别", LEVEL),
                  needed("line", "生产线编号", CODE),
                  needed("load", "负荷", SHARE)),
              text("text", "措施"));
      case SERVICES ->
          join(named(), List.of(shown("kind", "服务类别", SERVICE_KIND), shown("unit", "单位", CODE)));
      case DEMAND ->
          join(
              List.of(needed("service", "服务编号", CODE)),
              days(),
              List.of(needed("amount", "需求量", NUMBER)));
      case SUPPLIERS ->
          List.of(
              needed("service", "服务编号", CODE),
              needed("line", "生产线编号", CODE),
              needed("amount", "供应量", NUMBER));
    };
  }

  private static List<Column> lines() {
    return join(
        ofPlant(),
        named(),
        List.of(
            needed("kiln", "窑炉类型", CODE),
            needed("capacity", "产能", NUMBER),
            needed("unit", "单位", CODE),
            shown("ratio", "限产比例", SHARE),
            shown("idle", "长期停用", FLAG)),
        exempt(),
        kilnFigures(),
        text("process", "工艺"),
        text("equipment", "设备"),
        List.of(
            shown("emissions.pm", "颗粒物", NUMBER),
            shown("emissions.so2", "二氧化硫", NUMBER),
            shown("emissions.nox", "氮氧化物", NUMBER),
            shown("emissions.voc", "挥发性有机物", NUMBER),
            whereUsed("emissions", "有排放数据", FLAG),
            shown("kwhPerDay", "日用电量", NUMBER)));
  }

  private static List<Column> kilnFigures() {
    List<Column> columns = new ArrayList<>();
    for (KilnFigure figure : KilnFigure.values()) {
      switch (figure.kind()) {
        case COUNT -> columns.add(shown(figure.key(), figure.caption(), NUMBER));
        case FLAG -> columns.add(shown(figure.key(), figure.caption(), FLAG));
        case LOAD -> columns.add(shown(figure.key(), figure.caption(), SHARE));
        case TEXT -> columns.addAll(text(figure.key(), figure.caption()));
      }
    }
    return columns;
  }

  private static List<Column> ofPlant() {
    return List.of(needed("plant", "企业编号", CODE));
  }

  private static List<Column> named() {
    return List.of(
        needed("id", "编号", CODE), shown("name.zh", "名称", TEXT), shown("name.en", "英文名称", TEXT));
  }

  private static List<Column> days() {
    return List.of(needed("from", "开始日期", DATE), needed("to", "结束日期", DATE));
  }

  private static List<Column> contact() {
    return List.of(
        shown("contact.person", "联系人", TEXT),
        shown("contact.phone", "联系电话", TEXT),
        whereUsed("contact", "有联系信息", FLAG));
  }

  private static List<Column> exempt() {
    return join(List.of(shown("exempt", "豁免", FLAG)), text("exempt.basis", "豁免依据"));
  }

  private static List<Column> text(String key, String caption) {
    return List.of(
        shown(key, caption, TEXT),
        whereUsed(key + ".zh", caption + "中文", TEXT),
        whereUsed(key + ".en", caption + "英文", TEXT));
  }

  @SafeVarargs
  private static List<Column> join(List<Column>... parts) {
    List<Column> columns = new ArrayList<>();
    for (List<Column> part : parts) {
      columns.addAll(part);
    }
    return columns;
  }
}
