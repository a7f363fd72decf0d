package lunting.data.list;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lunting.data.text.Text;
import lunting.data.tree.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a list can say, with the captions that bureaus give it. Captions stand here as
 * {@link Spelling#folded} leaves them: without blanks and brackets, half-width, in small letters.
 */
public enum ListKey {
  NUMBER("number", "序号", "number", "序号 序 行号 no no.", ""),
  ID("id", "编号", "id", "编号 企业编号 企业编码 企业代码 plantid plant", ""),
  NAME(
      "name",
      "企业名称",
      "enterprise",
      "企业名称 单位名称 企业 名称 公司名称 企业全称 企业名 厂名 工厂名称 排污单位 排污单位名称 生产企业 "
          + "生产企业名称 企业单位名称 法人单位名称 工业企业名称 重点企业名称 name.zh enterprise "
          + "enterprisename company companyname plantname",
      ""),
  TOWN(
      "town",
      "镇办",
      "town",
      "所在镇 乡镇 镇办 属地 所属乡镇 镇 乡 街道 镇街 街镇 乡镇街道 所在乡镇 所属镇 所属镇办 所属镇街 所属街道 "
          + "所在镇办 所在镇街 所在街道 属地镇办 属地镇街 属地乡镇 属地镇 乡镇名称 镇办名称 镇街名称 园区 所属园区 "
          + "所在园区 township",
      "所在地 辖区 地区 区域"),
  COUNTY(
      "group",
      "区县",
      "county",
      "区县 县区 县 区 县市区 区市县 区县市 市县 旗县 所属区县 所属县区 所属县 所属区 所在区县 所在县区 所在县 "
          + "所在区 区县名称 县区名称 县市区名称 行政区 county district",
      "行政区划"),
  INDUSTRY(
      "industry", "行业", "industry", "行业 行业类型 行业类别 所属行业 行业名称 行业分类 所属行业类别 所属行业类型 企业类型 sector", ""),
  GRADE(
      "grade",
      "绩效分级",
      "grade",
      "绩效等级 绩效分级 绩效评级 绩效级别 绩效 绩效评级结果 绩效分级结果 绩效评定等级 绩效分级等级 绩效评价等级 "
          + "环保绩效等级 环保绩效分级 环保绩效 企业绩效等级 企业绩效分级 重污染天气绩效分级 重污染天气绩效等级 评级 评级结果 "
          + "分级",
      "等级 级别"),
  LINE(
      "line",
      "生产线",
      "line",
      "生产线 工序 主要设备 生产线名称 产线 产线名称 生产线编号 主要生产线 工序名称 生产工序 设备名称 生产设施 "
          + "生产设备 主要生产设备 主要生产设施 窑炉名称 窑炉编号 生产线及窑炉 生产线情况 窑炉情况 设施名称 lines.name "
          + "linename",
      ""),
  COUNT(
      "lines",
      "生产线数",
      "number of lines",
      "生产线数 生产线数量 条数 生产线条数 产线数 产线数量 窑炉数 窑炉数量 窑数 窑炉座数 生产线总数 窑炉条数 " + "linecount numberoflines",
      ""),
  KILN(
      "kiln",
      "窑型",
      "kiln",
      "窑型 炉型 窑炉类型 窑炉型式 窑炉形式 窑炉种类 窑炉 炉窑 炉窑类型 工业炉窑类型 窑炉炉型 窑炉窑型 窑类型 " + "kilntype",
      ""),
  CAPACITY(
      "capacity",
      "产能",
      "capacity",
      "产能 设计产能 生产能力 设计生产能力 年产能 年设计产能 年生产能力 日产能 日设计产能 日生产能力 产能规模 "
          + "生产规模 设计规模 核定产能 备案产能 批复产能 环评产能 环评批复产能 设计年产能 设计日产能 单线产能 单条产能 "
          + "单窑产能 熟料产能 designcapacity",
      "实际产能 产量 年产量"),
  UNIT("unit", "单位", "unit", "单位 计量单位 产能单位 生产能力单位", ""),
  RATIO(
      "ratio",
      "限产比例",
      "share to reduce",
      "限产比例 错峰比例 减排比例 停产比例 轮停比例 停限产比例 减产比例 错峰生产比例 错峰限产比例 错峰停产比例 限产率 " + "压减比例",
      "比例"),
  PERSON(
      "contact.person",
      "联系人",
      "contact person",
      "联系人 负责人 企业负责人 环保负责人 企业联系人 联系人姓名 负责人姓名 person contact " + "contactperson",
      "法定代表人 法人代表 法人"),
  PHONE(
      "contact.phone",
      "联系电话",
      "telephone",
      "联系电话 电话 手机 联系方式 手机号 手机号码 电话号码 联系人电话 负责人电话 企业电话 联系人手机 phone " + "telephone tel",
      ""),
  CODE(
      "code",
      "统一社会信用代码",
      "credit code",
      "统一社会信用代码 社会信用代码 信用代码 统一信用代码 统一社会信用代码证号 creditcode",
      "组织机构代码"),
  REMARK("remark", "备注", "remark", "备注 说明 备注说明 remarks note notes", "");

  private static final Map<String, ListKey> BY_CAPTION = new HashMap<>();
  private static final Map<String, ListKey> BY_LESSER = new HashMap<>();

  static {
    for (ListKey each : values()) {
      BY_CAPTION.put(each.key, each);
      for (String caption : each.captions.split(" ", -1)) {
        BY_CAPTION.put(caption, each);
      }
      for (String caption : each.lesser.split(" ", -1)) {
        BY_LESSER.put(caption, each);
      }
    }
    BY_LESSER.remove("");
  }

  private final String key;
  private final String zh;
  private final String en;
  private final String captions;
  private final String lesser;

  /**
   * A key.
   *
   * @param captions that mean it, parted by blanks
   * @param lesser captions that may mean something else too
   */
  ListKey(String key, String zh, String en, String captions, String lesser) {
    this.key = key;
    this.zh = zh;
    this.en = en;
    this.captions = captions;
    this.lesser = lesser;
  }

  /** Its name in a mapping, as {@code registry.json} calls it. */
  public String key() {
    return key;
  }

  /** The names of all. */
  public static List<String> keys() {
    return Stream.of(values()).map(ListKey::key).toList();
  }

  /** What people call it. */
  public Text title() {
    return Text.of(zh, en);
  }

  /**
   * The key of a folded caption; null where none is called so.
   *
   * @param lesser whether captions count that may mean something else too
   */
  static @Nullable ListKey find(String folded, boolean lesser) {
    ListKey named = BY_CAPTION.get(folded);
    return named == null && lesser ? BY_LESSER.get(folded) : named;
  }

  /** The key that a mapping names, by its own name or a caption; null where there is none. */
  public static @Nullable ListKey named(String written) {
    String folded = Spelling.folded(written);
    for (ListKey each : values()) {
      String last = each.key.substring(each.key.indexOf('.') + 1);
      if (last.equals(folded) || each.name().toLowerCase(Locale.ROOT).equals(folded)) {
        return each;
      }
    }
    return find(folded, true);
  }
}
