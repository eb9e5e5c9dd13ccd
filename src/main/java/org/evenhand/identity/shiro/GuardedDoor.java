package org.evenhand.identity.shiro;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.util.List;
import org.apache.shiro.authz.UnauthenticatedException;
import org.apache.shiro.authz.aop.AuthenticatedAnnotationHandler;
import org.apache.shiro.authz.aop.AuthorizingAnnotationHandler;
import org.apache.shiro.authz.aop.PermissionAnnotationHandler;
import org.apache.shiro.authz.aop.RoleAnnotationHandler;
import org.apache.shiro.util.ThreadContext;

/**
 * Asks Shiro before a guarded door is entered, and before any transaction begins. A method's
 * annotation replaces its class's of the same kind; different kinds must all be satisfied. On a
 * thread where nobody can be signed in (timers, jobs) every guarded door is closed.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class GuardedDoor {
  private static final List<AuthorizingAnnotationHandler> GUARDS =
      List.of(
          new AuthenticatedAnnotationHandler(),
          new RoleAnnotationHandler(),
          new PermissionAnnotationHandler());

  @AroundInvoke
  Object enter(InvocationContext call) throws Exception {
    if (ThreadContext.getSecurityManager() == null) {
      throw new UnauthenticatedException("nobody can be signed in on this thread");
    }
    var asked = 0;
    for (var guard : GUARDS) {
      var question = annotation(call, guard.getAnnotationClass());
      if (question != null) {
        guard.assertAuthorized(question);
        asked++;
      }
    }
    if (asked == 0) {
      throw new IllegalStateException("a guarded door asks nothing: " + call.getMethod());
    }
    return call.proceed();
  }

  private static <A extends Annotation> A annotation(InvocationContext call, Class<A> kind) {
    var onMethod = call.getMethod().getAnnotation(kind);
    if (onMethod != null) {
      return onMethod;
    }
    for (Class<?> type = call.getTarget().getClass(); type != null; type = type.getSuperclass()) {
      if (type.isAnnotationPresent(kind)) {
        return type.getAnnotation(kind);
      }
    }
    return null;
  }
}
