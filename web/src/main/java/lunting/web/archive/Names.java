package lunting.web.archive;

import tools.jackson.databind.json.JsonMapper;

/** What the parts of an archive are called, and how they are written. */
final class Names {
  static final String MANIFEST = "manifest.json";

  /** The table whose texts stand apart, each in a file named after its digest. */
  static final String DOCUMENTS = "document";

  static final String HASH = "hash";
  static final String CONTENT = "content";

  static final JsonMapper JSON = new JsonMapper();

  private Names() {}

  static String ofTable(String table) {
    return "tables/" + table + ".jsonl";
  }

  /** A file's name may hold no colon everywhere: {@code sha256:12ab…} becomes {@code 12ab…}. */
  static String ofDocument(String hash) {
    return "documents/" + hash.substring(hash.indexOf(':') + 1) + ".json";
  }
}
