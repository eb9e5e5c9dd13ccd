package org.evenhand.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Nothing in the decision log is ever changed or taken out. */
final class LogRules {
  private static final Pattern CHANGE =
      Pattern.compile(
          "(update|delete\\s+from|truncate(\\s+table)?|merge\\s+into)\\s+decision_log\\.");

  private LogRules() {}

  static ArchRule appendOnly(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should(
            ArchCondition.from(
                DescribedPredicate.<JavaClass>describe(
                    "change rows of decision_log", type -> CHANGE.matcher(texts(type)).find())))
        .orShould()
        .accessTargetWhere(anEntityManagerChangesTheLog(root));
  }

  private static DescribedPredicate<JavaAccess<?>> anEntityManagerChangesTheLog(String root) {
    return describe(
        "an entity manager changes what the log keeps",
        access ->
            Room.DECISIONLOG.holds(access.getOriginOwner(), root)
                && access.getTargetOwner().getPackageName().startsWith("jakarta.persistence")
                && access.getName().matches("merge|remove|executeUpdate"));
  }

  /** All texts a class holds: its file has them as they are. */
  private static String texts(JavaClass type) {
    try (var file = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      return new String(file.readAllBytes(), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
