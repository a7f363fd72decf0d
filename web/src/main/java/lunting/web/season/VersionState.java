package lunting.web.season;

import lunting.data.text.Text;

/** Where a plan version stands on its way to publication. */
public enum VersionState {
  /** Apart from the season's plan until somebody makes it the draft. */
  EXPERIMENT("试算", "an experiment"),
  /** To be published next. */
  DRAFT("草案", "the draft"),
  /** The draft, approved as it is by as many people as the policy asks for, at least one. */
  CHECKED("已核准", "the approved draft"),
  /** The plan in force. */
  PUBLISHED("已公布", "published"),
  /** Was in force until another one was published. */
  SUPERSEDED("已被替代", "superseded"),
  /** Was in force until it was withdrawn. */
  WITHDRAWN("已撤回", "withdrawn");

  private final String zh;
  private final String en;

  VersionState(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** What people call it. */
  public Text text() {
    return Text.of(zh, en);
  }
}
