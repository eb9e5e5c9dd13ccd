package org.evenhand.workflow.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Role;
import org.evenhand.workflow.ProcessStep;
import org.junit.jupiter.api.Test;

/**
 * What the models name, the rooms offer, and the other way round: human steps, delegates, roles and
 * decision points.
 */
class BeansAndModelsTest {
  private static final List<HumanStep> STEPS = beans(HumanStep.class);
  private static final Map<String, String> ROLES_IN_MODELS = rolesInModels();

  @Test
  void offerAStepForEveryUserTaskAndNoOther() {
    assertThat(STEPS)
        .extracting(step -> "userTask_" + step.id())
        .containsExactlyInAnyOrderElementsOf(ROLES_IN_MODELS.keySet());
  }

  @Test
  void giveEachStepToTheRoleThatTheModelNames() {
    assertThat(differing(ROLES_IN_MODELS)).isEmpty();
  }

  @Test
  void giveEachStepToTheRoleThatCodeNames() {
    assertThat(STEPS)
        .allSatisfy(
            step ->
                assertThat(ProcessStep.ofId(step.id()))
                    .hasValueSatisfying(known -> assertThat(known.role()).isEqualTo(step.role())));
  }

  @Test
  void nameOnlyRolesThatAreThere() {
    var known = Stream.of(Role.values()).map(Role::code).collect(Collectors.toSet());
    assertThat(known).containsAll(new TreeSet<>(ROLES_IN_MODELS.values()));
  }

  @Test
  void offerADelegateForEveryServiceTaskAndNoOther() {
    assertThat(delegates()).containsExactlyInAnyOrderElementsOf(delegatesInModels());
  }

  @Test
  void reachEveryDecisionPoint() {
    assertThat(reached(STEPS)).isEqualTo(EnumSet.allOf(DecisionPoint.class));
  }

  @Test
  void barNobodyByAStepThatIsNotThere() {
    var ids = STEPS.stream().map(HumanStep::id).collect(Collectors.toSet());
    assertThat(STEPS).allSatisfy(step -> assertThat(ids).containsAll(step.notAfter()));
  }

  @Test
  void noticeAStepThatIsTakenAway() {
    assertThat(STEPS.subList(1, STEPS.size()))
        .extracting(step -> "userTask_" + step.id())
        .doesNotContainSequence(ROLES_IN_MODELS.keySet());
    assertThat(reached(STEPS.stream().filter(s -> !s.id().equals("decideSanction")).toList()))
        .doesNotContain(DecisionPoint.DP_22);
  }

  @Test
  void noticeARoleThatIsChanged() {
    var changed = new TreeMap<>(ROLES_IN_MODELS);
    changed.put("userTask_decideTriage", Role.INVESTIGATOR.code());
    assertThat(differing(changed)).containsExactly("decideTriage");
  }

  private static List<String> differing(Map<String, String> roles) {
    return STEPS.stream()
        .filter(step -> !step.role().code().equals(roles.get("userTask_" + step.id())))
        .map(HumanStep::id)
        .toList();
  }

  private static Set<DecisionPoint> reached(List<HumanStep> steps) {
    return steps.stream()
        .flatMap(step -> step.decides().stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DecisionPoint.class)));
  }

  private static Map<String, String> rolesInModels() {
    return ReadModel.all().stream()
        .flatMap(model -> model.all(UserTask.class).stream())
        .collect(
            Collectors.toMap(
                UserTask::getId, UserTask::getCamundaCandidateGroups, (a, b) -> a, TreeMap::new));
  }

  private static Set<String> delegatesInModels() {
    return ReadModel.all().stream()
        .flatMap(model -> model.all(ServiceTask.class).stream())
        .map(ServiceTask::getCamundaDelegateExpression)
        .map(expression -> expression.replaceAll("[#{}]", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** By the names the container gives to beans that name themselves nothing. */
  private static Set<String> delegates() {
    return classes(JavaDelegate.class)
        .filter(type -> type.isAnnotatedWith(Named.class))
        .map(JavaClass::getSimpleName)
        .map(name -> name.substring(0, 1).toLowerCase() + name.substring(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static <T> List<T> beans(Class<T> kind) {
    return classes(kind)
        .filter(type -> type.isAnnotatedWith(Dependent.class))
        .map(type -> kind.cast(bare(type.reflect())))
        .toList();
  }

  private static Stream<JavaClass> classes(Class<?> kind) {
    return Classes.PRODUCT.stream()
        .filter(type -> type.isAssignableTo(kind))
        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT));
  }

  /** Without its parts: what is asked of it here is what it says of itself. */
  private static Object bare(Class<?> type) {
    try {
      for (var made : type.getDeclaredConstructors()) {
        if (made.isAnnotationPresent(Inject.class) || made.getParameterCount() == 0) {
          made.setAccessible(true);
          return made.newInstance(new Object[made.getParameterCount()]);
        }
      }
      throw new AssertionError(type + " cannot be made");
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type + " cannot be made bare", e);
    }
  }

  private static final class Classes {
    private static final com.tngtech.archunit.core.domain.JavaClasses PRODUCT =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.evenhand");
  }
}
