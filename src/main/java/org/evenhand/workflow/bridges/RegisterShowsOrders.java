package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.kernel.Actor;
import org.evenhand.order.api.OrderView;
import org.evenhand.order.application.RegisterEntry;
import org.evenhand.register.api.NewAnnotation;
import org.evenhand.register.api.RegistrationStatus;
import org.evenhand.register.application.AnnotateRegister;
import org.evenhand.ruleset.api.OrderKind;

/** An order in force is annotated on the register, with the effect it has on the registration. */
@Dependent
public class RegisterShowsOrders implements RegisterEntry {
  private final AnnotateRegister register;
  private final ReadCase cases;

  @Inject
  public RegisterShowsOrders(AnnotateRegister register, ReadCase cases) {
    this.register = register;
    this.cases = cases;
  }

  @Override
  public void note(OrderView order) {
    var person = cases.get(order.reference()).registrant();
    if (person.isEmpty() || order.takesEffectOn().isEmpty()) {
      return;
    }
    register
        .annotate(
            new NewAnnotation(
                person.get(),
                order.isInForce() ? order.kind().name() : order.state(),
                order.isInForce() ? effect(order.kind()) : Optional.empty(),
                order.takesEffectOn().get(),
                order.endsOn(),
                order.reference()),
            Actor.SYSTEM)
        .value();
  }

  private static Optional<RegistrationStatus> effect(OrderKind kind) {
    return switch (kind) {
      case CONDITIONS -> Optional.of(RegistrationStatus.CONDITIONS);
      case SUSPENSION -> Optional.of(RegistrationStatus.SUSPENDED);
      case REMOVAL -> Optional.of(RegistrationStatus.REMOVED);
      default -> Optional.empty();
    };
  }
}
