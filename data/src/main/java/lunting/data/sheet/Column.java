package lunting.data.sheet;

/**
 * A column of a registry sheet.
 *
 * @param key the path of its value inside the row's object, such as {@code name.zh}
 * @param caption the Chinese caption, unique in its sheet
 * @param presence whether a sheet must have it
 */
public record Column(String key, String caption, Kind kind, Presence presence) {
  /** Whether a sheet has a column. */
  public enum Presence {
    /** A sheet without it cannot be read. */
    REQUIRED,
    /** It is always written, but may be left out. */
    SHOWN,
    /** It is written only where a row has a value in it. */
    WHERE_USED
  }

  /** What the cells of a column hold. */
  public enum Kind {
    /** A free text, kept as it is written. */
    TEXT,
    /** An id, grade or unit: full-width characters become their plain forms. */
    CODE,
    /** A number; a text that reads as one will do. */
    NUMBER,
    /** A ratio or load in 0 to 1; also as a percentage. */
    SHARE,
    /** A day, as a date of the spreadsheet or as text. */
    DATE,
    /** 是 or 否. */
    FLAG,
    /** A level of warnings, by its English name or in Chinese. */
    LEVEL,
    /** The kind of a service, by its English name or in Chinese. */
    SERVICE_KIND
  }

  /** The cell of the header row: {@code 产能 (capacity)}. */
  public String header() {
    return caption + " (" + key + ")";
  }

  static Column needed(String key, String caption, Kind kind) {
    return new Column(key, caption, kind, Presence.REQUIRED);
  }

  static Column shown(String key, String caption, Kind kind) {
    return new Column(key, caption, kind, Presence.SHOWN);
  }

  static Column whereUsed(String key, String caption, Kind kind) {
    return new Column(key, caption, kind, Presence.WHERE_USED);
  }
}
