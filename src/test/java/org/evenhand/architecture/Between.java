package org.evenhand.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A condition on every dependency of a class on a class of another room. */
final class Between extends ArchCondition<JavaClass> {
  /** Whether a room may use a class of another. */
  interface Law {
    boolean allows(Room from, Room to, JavaClass used);
  }

  private final String root;
  private final Law law;

  Between(String says, String root, Law law) {
    super(says);
    this.root = root;
    this.law = law;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    var from = Room.of(type, root);
    if (from.isPresent()) {
      type.getDirectDependenciesFromSelf().forEach(use -> check(from.get(), use, events));
    }
  }

  private void check(Room from, Dependency use, ConditionEvents events) {
    var used = use.getTargetClass().getBaseComponentType();
    Room.of(used, root)
        .filter(to -> to != from && !law.allows(from, to, used))
        .ifPresent(to -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
  }
}
