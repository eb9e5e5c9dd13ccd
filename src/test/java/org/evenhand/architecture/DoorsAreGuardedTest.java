package org.evenhand.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.apache.shiro.authz.annotation.RequiresRoles;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.application.Routine;
import org.junit.jupiter.api.Test;

/**
 * Nothing is open by oversight. A public method of an {@code application} package that a page, a
 * REST resource or nobody at all calls is guarded: by a permission, or by asking {@code MayOpen} or
 * the {@code Doorkeeper} about the case or the work at hand. Those that are not are written down in
 * {@code doors-without-guard.csv} with the reason. What only other rooms call is behind their
 * doors.
 */
class DoorsAreGuardedTest {
  private static final Path LIST = Path.of("src/test/resources/doors-without-guard.csv");
  private static final Set<String> ASKING = Set.of("MayOpen", "Doorkeeper");

  @Test
  void orWrittenDownWithTheReason() {
    var unguarded = open(Product.classes(), Product.ROOT);
    unguarded.removeAll(written().keySet());
    assertThat(unguarded).isEmpty();
  }

  @Test
  void andNothingIsWrittenDownThatIsGuardedOrGone() {
    var needless = new TreeSet<>(written().keySet());
    needless.removeAll(open(Product.classes(), Product.ROOT));
    assertThat(needless).isEmpty();
  }

  @Test
  void withAReasonForEach() {
    assertThat(written()).allSatisfy((door, reason) -> assertThat(reason).hasSizeGreaterThan(13));
  }

  @Test
  void andOneThatIsNotIsNoticed() {
    assertThat(open(Product.planted(), Product.PLANTED_ROOT))
        .contains("triage.application.DoesThisAndThat.open")
        .doesNotContain("triage.application.LetsItselfIn.read");
  }

  private static Set<String> open(JavaClasses classes, String root) {
    return classes.stream()
        .filter(type -> type.getPackageName().startsWith(root + "."))
        .filter(type -> type.getPackageName().endsWith(".application"))
        .filter(DoorsAreGuardedTest::isADoor)
        .flatMap(type -> type.getMethods().stream())
        .filter(DoorsAreGuardedTest::opensOutwards)
        .filter(method -> !isGuarded(method))
        .map(
            method ->
                method.getOwner().getName().substring(root.length() + 1) + "." + method.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isADoor(JavaClass type) {
    return !type.isInterface()
        && !type.isRecord()
        && !type.isEnum()
        && !type.isNestedClass()
        && !type.isAssignableTo(Throwable.class)
        && !type.isAssignableTo(HumanStep.class)
        && !type.isAssignableTo(Routine.class);
  }

  private static boolean opensOutwards(JavaMethod method) {
    var modifiers = method.getModifiers();
    if (!modifiers.contains(JavaModifier.PUBLIC)
        || modifiers.contains(JavaModifier.SYNTHETIC)
        || modifiers.contains(JavaModifier.BRIDGE)) {
      return false;
    }
    var callers =
        method.getAccessesToSelf().stream()
            .map(access -> access.getOriginOwner())
            .filter(caller -> !caller.equals(method.getOwner()))
            .toList();
    return callers.isEmpty() && !isPromised(method)
        || callers.stream().anyMatch(caller -> caller.getPackageName().contains(".web"));
  }

  /** What an interface promises is called by whoever holds the interface. */
  private static boolean isPromised(JavaMethod method) {
    return method.getOwner().getAllRawInterfaces().stream()
        .flatMap(promise -> promise.getMethods().stream())
        .anyMatch(promised -> promised.getName().equals(method.getName()));
  }

  private static boolean isGuarded(JavaMethod method) {
    return bears(method) || bears(method.getOwner()) || asks(method, new HashSet<>());
  }

  private static boolean bears(com.tngtech.archunit.core.domain.properties.CanBeAnnotated door) {
    return door.isAnnotatedWith(RequiresPermissions.class)
        || door.isAnnotatedWith(RequiresRoles.class)
        || door.isAnnotatedWith(RequiresAuthentication.class);
  }

  /** Whether it asks itself, or by a method of its own class. */
  private static boolean asks(JavaMethod method, Set<JavaMethod> seen) {
    return seen.add(method)
        && method.getAccessesFromSelf().stream()
            .anyMatch(
                access ->
                    ASKING.contains(access.getTargetOwner().getSimpleName())
                        || access.getTargetOwner().equals(method.getOwner())
                            && method.getOwner().getMethods().stream()
                                .filter(own -> own.getName().equals(access.getName()))
                                .anyMatch(own -> asks(own, seen)));
  }

  private static Map<String, String> written() {
    var written = new TreeMap<String, String>();
    try {
      for (var line : Files.readAllLines(LIST)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          var comma = line.indexOf(',');
          written.put(line.substring(0, comma), line.substring(comma + 1).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written;
  }
}
