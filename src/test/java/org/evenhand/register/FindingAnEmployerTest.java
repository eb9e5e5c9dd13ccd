package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenhand.register.api.EmployerView;
import org.evenhand.register.application.FindEmployers;
import org.evenhand.register.persistence.Employers;
import org.evenhand.testing.CaseworkUnits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FindingAnEmployerTest {
  private static final RegisterFixture REGISTER = new RegisterFixture();
  private static final CaseworkUnits UNITS = CaseworkUnits.on(REGISTER.database());

  @BeforeAll
  static void twoEmployers() {
    var bo = FeedRows.annLee().with("registration_number", "SW000102");
    REGISTER.load(
        FeedRows.annLee().employer("A", "Ash 100% Council", "2020-01-01", "").toString(),
        bo.employer("B", "Birch_Trust", "2020-01-01", "").toString());
  }

  @Test
  void findsByAPartOfTheName() {
    assertThat(found(" COUNCIL ")).containsExactly("Ash 100% Council");
    assertThat(found("r")).containsExactly("Birch_Trust");
    assertThat(found("a")).hasSize(1);
  }

  @Test
  void takesWildcardsForWhatTheyAre() {
    assertThat(found("%")).containsExactly("Ash 100% Council");
    assertThat(found("_")).containsExactly("Birch_Trust");
    assertThat(found("\\")).isEmpty();
  }

  @Test
  void findsNothingForNothing() {
    assertThat(found(" ")).isEmpty();
  }

  private static List<String> found(String text) {
    return UNITS.inTransaction(
        unit ->
            new FindEmployers(new Employers(unit))
                .named(text).stream().map(EmployerView::name).toList());
  }
}
