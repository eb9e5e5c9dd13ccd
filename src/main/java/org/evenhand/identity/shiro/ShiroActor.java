package org.evenhand.identity.shiro;

import jakarta.enterprise.context.Dependent;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.util.ThreadContext;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.SignedIn;
import org.evenhand.kernel.Actor;

/** The account signed in on this thread, as Shiro knows it. */
@Dependent
public class ShiroActor implements CurrentActor {
  @Override
  public Actor get() {
    if (ThreadContext.getSecurityManager() == null) {
      return Actor.SYSTEM;
    }
    var subject = SecurityUtils.getSubject();
    return subject.isAuthenticated() && subject.getPrincipal() instanceof SignedIn who
        ? who.actor()
        : Actor.SYSTEM;
  }
}
