package lunting.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Habits of every class that is shipped: its name, its nulls, and what it must not touch. */
final class ArchitectureTest {
  private static final DescribedPredicate<JavaClass> VAGUE_NAME =
      describe(
          "named after nothing in particular",
          type ->
              // RatioBase is a reading of the policy, named so in every policy.json.
              !type.getSimpleName().equals("RatioBase")
                  && type.getSimpleName()
                      .matches(".*(Utils?|Helper|Manager|Impl|Base|Common|Misc)"));

  /** Timefold makes its own copies of these. */
  private static final DescribedPredicate<JavaClass> TIMEFOLD_BEAN =
      describe(
          "a bean of Timefold",
          type ->
              type.isAnnotatedWith("ai.timefold.solver.core.api.domain.entity.PlanningEntity")
                  || type.isAnnotatedWith(
                      "ai.timefold.solver.core.api.domain.solution.PlanningSolution"));

  private static final DescribedPredicate<JavaClass> OPEN =
      describe(
          "open to every subclass",
          type ->
              !type.isInterface()
                  && !type.isEnum()
                  && !type.isAnonymousClass()
                  && !type.getModifiers().contains(JavaModifier.FINAL)
                  && !type.reflect().isSealed());

  @Test
  void noClassIsNamedAfterNothingInParticular() {
    noClasses().should(be(VAGUE_NAME)).check(Classes.SHIPPED);
  }

  @Test
  void everyClassIsFinalOrSealed() {
    noClasses().that(not(TIMEFOLD_BEAN)).should(be(OPEN)).check(Classes.SHIPPED);
  }

  @Test
  void everyPackageIsNullMarked() {
    var packages = new TreeSet<String>();

    for (JavaClass type : Classes.SHIPPED) {
      JavaPackage room = type.getPackage();
      if (!room.isAnnotatedWith(NullMarked.class)) {
        packages.add(room.getName());
      }
    }

    assertThat(packages).as("packages without @NullMarked in their package-info").isEmpty();
  }

  @Test
  void nothingIsOptionalWhereNullCanSayIt() {
    noFields().should().haveRawType(Optional.class).check(Classes.SHIPPED);
    noMethods().should().haveRawReturnType(Optional.class).check(Classes.SHIPPED);
    noMethods()
        .should()
        .haveRawParameterTypes(describe("an Optional among them", ArchitectureTest::hasOptional))
        .check(Classes.SHIPPED);
  }

  @Test
  void onlyTheCommandLineWritesToTheStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackages("lunting.web", "lunting.web.command..")
        .should(ACCESS_STANDARD_STREAMS)
        .check(Classes.SHIPPED);
  }

  @Test
  void oneLoggerAndNoBareStackTraces() {
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(Classes.SHIPPED);
    noClasses().should().callMethod(Throwable.class, "printStackTrace").check(Classes.SHIPPED);
  }

  private static boolean hasOptional(List<JavaClass> types) {
    return types.stream().anyMatch(type -> type.isEquivalentTo(Optional.class));
  }
}
