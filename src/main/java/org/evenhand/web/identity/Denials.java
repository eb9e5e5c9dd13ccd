package org.evenhand.web.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.application.NoteDenial;
import org.evenhand.kernel.Actor;

/** Notes what signed-in people asked for in vain. Failing to note it never fails the request. */
@Dependent
public class Denials {
  private static final Logger LOG = Logger.getLogger(Denials.class.getName());

  private final CurrentActor actor;
  private final NoteDenial noteDenial;

  @Inject
  public Denials(CurrentActor actor, NoteDenial noteDenial) {
    this.actor = actor;
    this.noteDenial = noteDenial;
  }

  void note(HttpServletRequest request) {
    var who = actor.get();
    if (who.equals(Actor.SYSTEM)) {
      return;
    }
    try {
      noteDenial.note(who, request.getMethod() + " " + request.getRequestURI());
    } catch (IllegalStateException failed) {
      LOG.log(Level.WARNING, "a refusal was not noted", failed);
    }
  }
}
