package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CivilTime;
import org.evenhand.order.api.OrderView;
import org.evenhand.order.application.RegisterEntry;
import org.evenhand.register.api.AnnotationView;
import org.evenhand.register.api.NewAnnotation;
import org.evenhand.register.api.RegistrantView;
import org.evenhand.register.api.RegistrationStatus;
import org.evenhand.register.api.WhichRegistrant;
import org.evenhand.register.application.AnnotateRegister;
import org.evenhand.register.application.EndAnnotation;
import org.evenhand.register.application.LookUpRegistrant;
import org.evenhand.ruleset.api.OrderKind;

/**
 * An order in force is annotated on the register, with the effect it has on the registration. A
 * case shows one final order at a time: when it changes, the old annotation ends the day before,
 * and when it is over, on its last day.
 */
@Dependent
public class RegisterShowsOrders implements RegisterEntry {
  private final ReadCase cases;
  private final LookUpRegistrant register;
  private final AnnotateRegister annotate;
  private final EndAnnotation end;
  private final Clock clock;

  @Inject
  public RegisterShowsOrders(
      ReadCase cases,
      LookUpRegistrant register,
      AnnotateRegister annotate,
      EndAnnotation end,
      Clock clock) {
    this.cases = cases;
    this.register = register;
    this.annotate = annotate;
    this.end = end;
    this.clock = clock;
  }

  @Override
  public void note(OrderView order) {
    if (order.takesEffectOn().isEmpty()) {
      return;
    }
    var today = CivilTime.today(clock);
    cases
        .get(order.reference())
        .registrant()
        .flatMap(person -> register.lookUp(WhichRegistrant.person(person), today))
        .ifPresent(registrant -> note(order, registrant, today));
  }

  private void note(OrderView order, RegistrantView registrant, LocalDate today) {
    var shown =
        registrant.annotations().stream().filter(one -> isOfFinalOrder(one, order)).findFirst();
    if (!order.isInForce()) {
      shown.ifPresent(old -> end.end(old.id(), order.endsOn().orElse(today)).value());
    } else if (shown.map(AnnotationView::code).filter(order.kind().name()::equals).isPresent()) {
      order.endsOn().ifPresent(last -> end.end(shown.orElseThrow().id(), last).value());
    } else {
      shown.ifPresent(old -> end.end(old.id(), today.minusDays(1)).value());
      add(order, registrant, shown.map(old -> today).orElse(order.takesEffectOn().orElseThrow()));
    }
  }

  private static boolean isOfFinalOrder(AnnotationView annotation, OrderView order) {
    return annotation.caseReference().equals(order.reference())
        && Arrays.stream(OrderKind.values()).anyMatch(k -> k.name().equals(annotation.code()));
  }

  private void add(OrderView order, RegistrantView registrant, LocalDate from) {
    annotate
        .annotate(
            new NewAnnotation(
                registrant.person(),
                order.kind().name(),
                effect(order.kind()),
                from,
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
