package org.evenhand.identity.shiro;

import jakarta.enterprise.context.Dependent;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.SignedIn;
import org.evenhand.kernel.Actor;

/** The account signed in on this thread. */
@Dependent
public class ShiroActor implements CurrentActor {
  @Override
  public Actor get() {
    return ShiroSessions.onThisThread().map(SignedIn::actor).orElse(Actor.SYSTEM);
  }
}
