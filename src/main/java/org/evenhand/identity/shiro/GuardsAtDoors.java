package org.evenhand.identity.shiro;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AnnotatedMethod;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.util.AnnotationLiteral;
import java.lang.annotation.Annotation;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.apache.shiro.authz.annotation.RequiresRoles;

/**
 * Makes Shiro's annotations work on beans of every room: whatever carries one is intercepted by
 * {@link GuardedDoor}. Calls of a bean to itself and private methods are not intercepted; so a
 * guard belongs on the public verb, and a verb has one. It looks at every bean, because the
 * container's own filter for annotations would overlook guards that are inherited.
 */
public class GuardsAtDoors implements Extension {
  private static final List<Class<? extends Annotation>> GUARDS =
      List.of(RequiresPermissions.class, RequiresRoles.class, RequiresAuthentication.class);
  private static final Annotation BINDING = new Binding();

  private static final class Binding extends AnnotationLiteral<Guarded> implements Guarded {}

  <T> void guard(@Observes ProcessAnnotatedType<T> bean) {
    var type = bean.getAnnotatedType();
    if (isGuarded(type.getJavaClass())) {
      bean.configureAnnotatedType().add(BINDING);
    } else if (type.getMethods().stream().anyMatch(GuardsAtDoors::isGuarded)) {
      bean.configureAnnotatedType()
          .filterMethods(GuardsAtDoors::isGuarded)
          .forEach(method -> method.add(BINDING));
    }
  }

  /** Shiro's annotations are not inherited in Java's sense; a guard is, all the same. */
  private static boolean isGuarded(Class<?> type) {
    for (var each = type; each != null; each = each.getSuperclass()) {
      if (GUARDS.stream().anyMatch(each::isAnnotationPresent)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGuarded(AnnotatedMethod<?> method) {
    return GUARDS.stream().anyMatch(method::isAnnotationPresent);
  }
}
