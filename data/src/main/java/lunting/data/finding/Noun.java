package lunting.data.finding;

import lunting.data.text.Text;
import lunting.data.text.Wording;
import org.jspecify.annotations.Nullable;

/** What an object of a file is called in findings, in both languages. */
public enum Noun {
  POLICY("政策文件", "policy"),
  SEASON("实施期起止", "season"),
  HEATING_PERIOD("供暖期", "heating period"),
  READINGS("口径", "readings"),
  CLAUSE("条款", "clause"),
  GRADE("绩效分级", "grade"),
  INDUSTRY("行业", "industry"),
  SEASON_DUTY("季节任务", "season duty"),
  PERIOD("分段", "period"),
  WINDOW("停产时段", "window"),
  RATIOS("比例表", "ratio table"),
  LEVELS("预警级别表", "level table"),
  RESERVE("日常份额", "reserve"),
  WARNING_DUTY("预警任务", "warning duty"),
  KILN("窑型", "kiln"),
  RISK("风险时段", "risk range"),
  WEIGHTS("权重", "weights"),
  PUBLICATION("发布设置", "publication"),
  SUPERVISION("监督电话", "supervision"),
  REGISTRY("企业名录", "registry"),
  TOWN("镇办", "town"),
  PLANT("企业", "plant"),
  LINE("生产线", "line"),
  EXEMPTION("豁免", "exemption"),
  AVOID("希望避开的时段", "avoid range"),
  WISH("希望停产的时段", "wish range"),
  MUST_RUN("必须生产的时段", "must-run range"),
  CARRIED("结转天数", "carried days"),
  MEASURE("应急措施", "measure"),
  CONTACT("联系人", "contact"),
  EMISSIONS("排放", "emissions"),
  SERVICE("民生服务", "service"),
  DEMAND("需求时段", "demand range"),
  SUPPLIER("供应生产线", "supplier"),
  EVENTS("事件文件", "events"),
  EVENT("事件", "event"),
  PLAN("方案", "plan"),
  REDUCTION("停限产时段", "reduction"),
  PIN("锁定时段", "pin"),
  PROVENANCE("求解记录", "provenance"),
  INPUTS("输入摘要", "inputs"),
  VERDICT("校核结果", "verdict"),
  CHANGES("方案变更", "changes"),
  DRILL("演练结果", "drill report"),
  FINDINGS("问题清单", "findings"),
  MAPPING("对应关系", "mapping"),
  ROWS("行号", "rows"),
  BOUND("下界证明", "bound"),
  PRICES("价格表", "price table"),
  TEXT("文字", "text");

  private final String zh;
  private final String en;

  Noun(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** The noun alone. */
  public Text text() {
    return Text.of(zh, en);
  }

  /** The object of this id: {@code line (WC-012-1)}. */
  public Text named(String id) {
    return Wording.named(text(), id);
  }

  /**
   * The object by its name, then its id: {@code line Kiln 1 (WC-012-1)}; by its id alone for null.
   */
  public Text named(@Nullable Text name, String id) {
    return name == null
        ? named(id)
        : Wording.named(Text.of(zh + "“" + name.zh() + "”", en + " " + name.english()), id);
  }

  /** An object without id inside another: {@code season duty of industry (brick)}. */
  public Text of(Text owner) {
    return Text.of(owner.zh() + "的" + zh, en + " of " + owner.english());
  }
}
