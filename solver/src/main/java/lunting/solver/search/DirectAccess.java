package lunting.solver.search;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.impl.domain.common.accessor.AbstractMemberAccessor;
import ai.timefold.solver.core.impl.domain.common.accessor.MemberAccessor;
import ai.timefold.solver.core.impl.domain.common.accessor.gizmo.GizmoMemberAccessorFactory;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import org.jspecify.annotations.Nullable;

/**
 * A property that the solver reads and writes at every move. Timefold would write a class for each,
 * and load it anew with each of the many solvers of a search: a quarter of what the first solver of
 * a process takes to set up.
 */
final class DirectAccess<B, V> extends AbstractMemberAccessor {
  /** The properties of a plan and its lines, by the names under which Timefold looks for them. */
  static final Map<String, MemberAccessor> BY_NAME =
      Stream.of(
              new DirectAccess<>(
                  LinePattern.class,
                  "pattern",
                  Pattern.class,
                  LinePattern::getPattern,
                  LinePattern::setPattern),
              new DirectAccess<>(
                  RotationPlan.class,
                  "score",
                  HardMediumSoftScore.class,
                  RotationPlan::getScore,
                  RotationPlan::setScore))
          .collect(Collectors.toUnmodifiableMap(DirectAccess::key, Function.identity()));

  /** What it tells of itself. */
  static final String SPEED = "direct";

  private final Class<B> owner;
  private final String name;
  private final Class<V> type;
  private final Function<B, @Nullable V> reader;
  private final BiConsumer<B, V> writer;
  private final Method getter;

  private DirectAccess(
      Class<B> owner,
      String name,
      Class<V> type,
      Function<B, @Nullable V> reader,
      BiConsumer<B, V> writer) {
    this.owner = owner;
    this.name = name;
    this.type = type;
    this.reader = reader;
    this.writer = writer;
    getter = getter(owner, name);
  }

  private static Method getter(Class<?> owner, String name) {
    try {
      return owner.getMethod(
          "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Nothing reads the property (%s).".formatted(name), e);
    }
  }

  private String key() {
    return GizmoMemberAccessorFactory.getGeneratedClassName(getter);
  }

  @Override
  public Class<?> getDeclaringClass() {
    return owner;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public Class<?> getType() {
    return type;
  }

  @Override
  public Type getGenericType() {
    return type;
  }

  @Override
  @SuppressWarnings("unchecked") // Timefold gives it nothing but its owners
  public @Nullable Object executeGetter(Object bean) {
    return reader.apply((B) bean);
  }

  @Override
  public boolean supportSetter() {
    return true;
  }

  @Override
  @SuppressWarnings("unchecked")
  public void executeSetter(Object bean, Object value) {
    writer.accept((B) bean, (V) value);
  }

  @Override
  public String getSpeedNote() {
    return SPEED;
  }

  @Override
  public <T extends Annotation> @Nullable T getAnnotation(Class<T> kind) {
    return getter.getAnnotation(kind);
  }

  @Override
  public <T extends Annotation> T[] getDeclaredAnnotationsByType(Class<T> kind) {
    return getter.getDeclaredAnnotationsByType(kind);
  }
}
