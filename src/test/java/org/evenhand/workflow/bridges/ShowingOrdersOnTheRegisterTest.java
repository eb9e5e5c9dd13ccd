package org.evenhand.workflow.bridges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.NewCase.NewParty;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.PersonId;
import org.evenhand.order.model.FinalOrder;
import org.evenhand.register.api.AnnotationView;
import org.evenhand.register.api.RegistrantView;
import org.evenhand.register.api.RegistrationStatus;
import org.evenhand.register.api.WhichRegistrant;
import org.evenhand.register.application.AnnotateRegister;
import org.evenhand.register.application.EndAnnotation;
import org.evenhand.register.application.LookUpRegistrant;
import org.evenhand.register.persistence.Registrants;
import org.evenhand.ruleset.api.OrderKind;
import org.evenhand.testing.CaseFixture;
import org.evenhand.testing.StepBench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShowingOrdersOnTheRegisterTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private final StepBench bench = new StepBench("2026-03-02T09:00:00Z");
  private final PersonId person = new PersonId(UUID.randomUUID());
  private final CaseReference reference = bench.aCase(CaseFixture.SOCIAL_WORK);

  @BeforeEach
  void isOnTheRegister() {
    insert(
        "registrant (id, registration_number, birth_date, registered_since)",
        "(?, 'SW" + Math.abs(person.value().hashCode()) + "', '1980-01-01', '2010-01-01')");
    insert(
        "registrant_name (registrant_id, given_names, family_name, former, words)",
        "(?, 'Marian', 'Castellane', false, '{}')");
    bench.unit.doing(
        () ->
            bench
                .changeCase()
                .isAbout(
                    reference,
                    person,
                    null,
                    new NewParty(PartyRole.REGISTRANT, "Marian Castellane", "", "", "")));
  }

  @Test
  void isSuspendedFromTheDayTheOrderBindsToItsLast() {
    note(suspension(TODAY, 12));
    assertThat(on(TODAY).status()).contains(RegistrationStatus.SUSPENDED);
    assertThat(on(LocalDate.of(2027, 3, 1)).status()).contains(RegistrationStatus.SUSPENDED);
    assertThat(on(LocalDate.of(2027, 3, 2)).status()).contains(RegistrationStatus.REGISTERED);
  }

  @Test
  void saysNothingOfAnOrderThatDoesNotBindYet() {
    note(order(OrderKind.SUSPENSION, 12));
    assertThat(on(TODAY).annotations()).isEmpty();
  }

  @Test
  void isFreeTheDayAfterARevocation() {
    var order = suspension(TODAY, 12);
    note(order);
    bench.clock.move(Duration.ofDays(30));
    order.end("REVOKED", bench.today());
    note(order);
    assertThat(on(bench.today()).status()).contains(RegistrationStatus.SUSPENDED);
    assertThat(on(bench.today().plusDays(1)).status()).contains(RegistrationStatus.REGISTERED);
  }

  @Test
  void isBoundUntilTheNewEndAfterAnExtension() {
    var order = suspension(TODAY, 12);
    note(order);
    order.runOn(LocalDate.of(2027, 3, 2), 6, "");
    note(order);
    assertThat(on(LocalDate.of(2027, 9, 1)).annotations()).hasSize(1);
    assertThat(on(LocalDate.of(2027, 9, 2)).status()).contains(RegistrationStatus.REGISTERED);
    assertThat(on(TODAY).annotations()).hasSize(1);
  }

  @Test
  void showsTheNewOrderInPlaceOfTheOld() {
    var order = suspension(TODAY, 12);
    note(order);
    bench.clock.move(Duration.ofDays(30));
    order.become(OrderKind.CONDITIONS, bench.today(), 6, "Works supervised");
    note(order);
    assertThat(codes(TODAY)).containsExactly("SUSPENSION");
    assertThat(codes(bench.today())).containsExactly("CONDITIONS");
    assertThat(on(bench.today()).status()).contains(RegistrationStatus.CONDITIONS);
  }

  @Test
  void bindsToItsLastDayWhenItIsLeftToLapse() {
    var order = suspension(TODAY, 12);
    note(order);
    order.end("LAPSED", order.view().endsOn().orElseThrow());
    note(order);
    assertThat(on(LocalDate.of(2027, 3, 1)).status()).contains(RegistrationStatus.SUSPENDED);
    assertThat(on(LocalDate.of(2027, 3, 2)).status()).contains(RegistrationStatus.REGISTERED);
  }

  @Test
  void comesBackFromARemoval() {
    var removal = order(OrderKind.REMOVAL, 0);
    removal.comeIntoForce(TODAY);
    note(removal);
    assertThat(on(TODAY.plusYears(4)).status()).contains(RegistrationStatus.REMOVED);
    bench.clock.move(Duration.ofDays(2000));
    removal.end("ENDED", bench.today().minusDays(1));
    note(removal);
    assertThat(on(bench.today()).status()).contains(RegistrationStatus.REGISTERED);
  }

  @Test
  void showsAWarningWithoutAnEffect() {
    var warning = order(OrderKind.WARNING, 36);
    warning.comeIntoForce(TODAY);
    note(warning);
    assertThat(codes(TODAY)).containsExactly("WARNING");
    assertThat(on(TODAY).status()).contains(RegistrationStatus.REGISTERED);
  }

  private void insert(String into, String values) {
    bench.unit.asking(
        entities ->
            entities
                .createNativeQuery("insert into casework." + into + " values " + values)
                .setParameter(1, person.value())
                .executeUpdate());
  }

  private FinalOrder suspension(LocalDate since, int months) {
    var order = order(OrderKind.SUSPENSION, months);
    order.comeIntoForce(since);
    return order;
  }

  private FinalOrder order(OrderKind kind, int months) {
    return new FinalOrder(UUID.randomUUID(), reference, kind, months, "").madeBy("HEARING", TODAY);
  }

  private void note(FinalOrder order) {
    bench.unit.doing(
        () -> {
          var registrants = new Registrants(bench.unit.entities());
          new RegisterShowsOrders(
                  bench.readCase(),
                  new LookUpRegistrant(registrants),
                  new AnnotateRegister(registrants, bench.ids, bench.clock),
                  new EndAnnotation(registrants),
                  bench.clock)
              .note(order.view());
        });
  }

  private List<String> codes(LocalDate day) {
    return on(day).annotations().stream().map(AnnotationView::code).toList();
  }

  private RegistrantView on(LocalDate day) {
    Optional<RegistrantView> found =
        bench.read(
            () ->
                new LookUpRegistrant(new Registrants(bench.unit.entities()))
                    .lookUp(WhichRegistrant.person(person), day));
    return found.orElseThrow();
  }
}
