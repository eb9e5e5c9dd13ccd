package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.interimorder.api.InterimOrderKind;
import org.evenhand.interimorder.api.InterimOrderView;
import org.evenhand.interimorder.application.RegisterEntry;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CivilTime;
import org.evenhand.register.api.AnnotationView;
import org.evenhand.register.api.NewAnnotation;
import org.evenhand.register.api.RegistrantView;
import org.evenhand.register.api.RegistrationStatus;
import org.evenhand.register.api.WhichRegistrant;
import org.evenhand.register.application.AnnotateRegister;
import org.evenhand.register.application.EndAnnotation;
import org.evenhand.register.application.LookUpRegistrant;

/** The register shows an interim order in force, one annotation at a time, and none that ended. */
@Dependent
public class RegisterShowsInterimOrders implements RegisterEntry {
  private static final String INTERIM = "INTERIM_";
  private final ReadCase cases;
  private final LookUpRegistrant register;
  private final AnnotateRegister annotate;
  private final EndAnnotation end;
  private final Clock clock;

  @Inject
  public RegisterShowsInterimOrders(
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
  public void note(InterimOrderView order) {
    var today = CivilTime.today(clock);
    cases
        .get(order.caseReference())
        .registrant()
        .flatMap(person -> register.lookUp(WhichRegistrant.person(person), today))
        .ifPresent(registrant -> note(order, registrant, today));
  }

  private void note(InterimOrderView order, RegistrantView registrant, LocalDate today) {
    var shown =
        registrant.annotations().stream()
            .filter(a -> a.caseReference().equals(order.caseReference()))
            .filter(a -> a.code().startsWith(INTERIM))
            .findFirst();
    if (!order.isInForce()) {
      shown.ifPresent(old -> end.end(old.id(), order.endedOn().orElse(today)).value());
    } else if (shown.map(old -> old.code().equals(code(order))).orElse(false)) {
      end.end(shown.orElseThrow().id(), order.endsOn().orElseThrow()).value();
    } else {
      shown.ifPresent(old -> end.end(old.id(), today.minusDays(1)).value());
      add(order, registrant, from(order, shown, today));
    }
  }

  private static LocalDate from(
      InterimOrderView order, Optional<AnnotationView> before, LocalDate today) {
    return before.isPresent() ? today : order.madeOn().orElse(today);
  }

  private void add(InterimOrderView order, RegistrantView registrant, LocalDate from) {
    var effect =
        order.kind().orElseThrow() == InterimOrderKind.SUSPENSION
            ? RegistrationStatus.SUSPENDED
            : RegistrationStatus.CONDITIONS;
    annotate
        .annotate(
            new NewAnnotation(
                registrant.person(),
                code(order),
                Optional.of(effect),
                from,
                order.endsOn(),
                order.caseReference()),
            Actor.SYSTEM)
        .value();
  }

  private static String code(InterimOrderView order) {
    return INTERIM + order.kind().orElseThrow().name();
  }
}
