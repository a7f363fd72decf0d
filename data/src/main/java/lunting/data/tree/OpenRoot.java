package lunting.data.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import lunting.data.finding.MemberMap;
import lunting.data.finding.Node;
import lunting.data.finding.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The outermost object of a file, read as far as somebody asks for its members. Of one list only
 * the element at hand is in memory: that of a province has 20,000 plants, whose trees take ten
 * times the room of the file.
 *
 * <p>Shape: a key that is asked for before somebody has gone through the list is looked for up to
 * the list only, and taken for missing, as optional ones are in most files. Where it stands behind
 * the list after all, {@link #misjudged} says so, and what was made of the members is no good.
 *
 * <p>Fails: {@link tools.jackson.core.JacksonException} out of any question where the file is
 * broken.
 */
final class OpenRoot implements MemberMap.Rest {
  private final JsonValues values;
  private final JsonParser parser;
  private final String list;
  private final Place place = Place.root();
  private final MemberMap.Builder<Node> members = new MemberMap.Builder<>();
  private final Node node;
  private final Set<String> takenForMissing = new HashSet<>();
  private boolean open;
  private boolean listSeen;
  private boolean misjudged;
  private @Nullable Elements elements;

  /**
   * At the first token of a file.
   *
   * @param list the key of the list
   */
  OpenRoot(JsonValues values, String list) {
    this.values = values;
    this.parser = values.parser;
    this.list = list;
    open = parser.currentToken() == JsonToken.START_OBJECT;
    node = open ? new Node.Keyed(place, members.open(this)) : values.node(place);
  }

  /** The outermost value: this object, or whatever else stands there. */
  Node node() {
    return node;
  }

  /** Reads what nobody has asked for, and keeps nothing of a list that nobody went through. */
  void close() {
    boolean more = true;
    while (more) {
      if (elements != null) {
        elements.forEachRemaining(element -> {});
      }
      more = readNext();
    }
  }

  /** Whether a key was taken for missing that the file has; known when all of it is read. */
  boolean misjudged() {
    return misjudged;
  }

  @Override
  public boolean readFor(String key) {
    if (elements != null && elements.hasNext()) {
      takenForMissing.add(key);
      return false;
    }
    return readNext();
  }

  @Override
  public boolean readNext() {
    if (elements != null) {
      elements.readAll();
    }
    if (!open || parser.nextToken() != JsonToken.PROPERTY_NAME) {
      open = false;
      return false;
    }
    String key = parser.currentName();
    parser.nextToken();
    boolean first = key.equals(list) && !listSeen;
    listSeen |= first;
    misjudged |= takenForMissing.contains(key);
    Place at = place.member(key);
    values.add(members, key, first ? list(at) : values.node(at));
    return true;
  }

  private Node list(Place at) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return values.node(at);
    }
    if (parser.nextToken() == JsonToken.END_ARRAY) {
      return new Node.Items(at, List.of());
    }
    Elements coming = new Elements(at);
    elements = coming;
    return new Node.Coming(at, coming);
  }

  /** Waits until nobody reads any more, whatever has failed. */
  void settle() {
    if (elements != null) {
      elements.settle();
    }
  }

  /** What another core has read; whatever failed there fails here as itself. */
  static <T> T joined(CompletableFuture<T> some) {
    try {
      return some.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException broken -> throw broken;
        case Error fatal -> throw fatal;
        case null, default -> throw e;
      }
    }
  }

  /**
   * The elements of the list. While somebody makes something of some, the next ones are read on
   * another core: neither waits for the other for long.
   */
  private final class Elements implements Iterator<Node> {
    /** So many are read at a time; a shorter list is read by who asks for it. */
    private static final int AT_A_TIME = 256;

    private final Place at;
    private final Deque<Node> ready = new ArrayDeque<>();
    private @Nullable CompletableFuture<List<Node>> next;

    private int count;
    private boolean more = true;

    Elements(Place at) {
      this.at = at;
      ready.addAll(readSome());
      readAhead();
    }

    private List<Node> readSome() {
      List<Node> some = new ArrayList<>();
      while (more && some.size() < AT_A_TIME) {
        some.add(values.node(at.element(count++)));
        more = parser.nextToken() != JsonToken.END_ARRAY;
      }
      return some;
    }

    private void readAhead() {
      next = more ? CompletableFuture.supplyAsync(this::readSome) : null;
    }

    private void take(CompletableFuture<List<Node>> some) {
      ready.addAll(joined(some));
      readAhead();
    }

    private void readAll() {
      while (next != null) {
        take(next);
      }
    }

    private void settle() {
      if (next != null) {
        next.handle((some, broken) -> null).join();
      }
    }

    @Override
    public boolean hasNext() {
      if (ready.isEmpty() && next != null) {
        take(next);
      }
      return !ready.isEmpty();
    }

    @Override
    public Node next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.remove();
    }
  }
}
