package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.register.RegisterFixture.TODAY;
import static org.evenhand.register.RegisterFixture.row;

import java.time.LocalDate;
import org.evenhand.register.api.PersonName;
import org.evenhand.register.api.RegistrationStatus;
import org.junit.jupiter.api.Test;

class ImportingTheRegisterTest {
  private final RegisterFixture register = new RegisterFixture();

  @Test
  void addsWhoIsNotYetKnown() {
    var report =
        register.load(
            row("SW000101", "Siobhán", "O'Neil", "Byrne, Siobhán Mary; Walsh"),
            row("SW000102", "Muhammad", "Hussain"));

    assertThat(report.applied()).isTrue();
    assertThat(report.rowsRead()).isEqualTo(2);
    assertThat(report.toAdd()).isEqualTo(2);
    assertThat(report.alongside()).containsEntry("employers_to_add", 1L);
    var siobhan = register.lookUp("SW000101", TODAY).orElseThrow();
    assertThat(siobhan.name()).isEqualTo(new PersonName("Siobhán", "O'Neil"));
    assertThat(siobhan.formerNames())
        .containsExactly(
            new PersonName("Siobhán Mary", "Byrne"), new PersonName("Siobhán", "Walsh"));
    assertThat(siobhan.birthDate()).isEqualTo(LocalDate.of(1984, 3, 31));
    assertThat(siobhan.email()).isEqualTo("someone@example.org");
    assertThat(siobhan.address().lines()).containsExactly("1 High Street", "Sheffield", "S1 2AB");
    assertThat(siobhan.status()).contains(RegistrationStatus.REGISTERED);
    assertThat(siobhan.employer().orElseThrow().name()).isEqualTo("Riverton City Council");
    assertThat(siobhan.region()).isEqualTo("Yorkshire");
  }

  @Test
  void changesNothingTheSecondTime() {
    var rows = row("SW000101", "Siobhán", "O'Neil", "Byrne, Siobhán Mary; Walsh");
    register.load(rows);
    var before = dump();

    var again = register.load(rows);

    assertThat(again.applied()).isTrue();
    assertThat(again.unchanged()).isEqualTo(1);
    assertThat(again.toAdd() + again.toChange()).isZero();
    assertThat(dump()).isEqualTo(before);
  }

  @Test
  void changesNothingInADryRun() {
    var before = dump();

    var report = register.dryRun(row("SW000101", "Ann", "Lee"));

    assertThat(report.applied()).isFalse();
    assertThat(report.isClean()).isTrue();
    assertThat(report.toAdd()).isEqualTo(1);
    assertThat(dump()).isEqualTo(before);
  }

  @Test
  void loadsNothingWhenOneRowIsWrong() {
    var before = dump();

    var report =
        register.load(row("SW000101", "Ann", "Lee"), row("SW000102", "Bo", "Day", "a,b,c"));

    assertThat(report.applied()).isFalse();
    assertThat(report.toAdd()).isEqualTo(1);
    assertThat(report.problems()).singleElement().extracting("row").isEqualTo(3L);
    assertThat(dump()).isEqualTo(before);
  }

  @Test
  void leavesOutColumnsUntouchedThatTheFileDoesNotHave() {
    register.load(row("SW000101", "Ann", "Lee"));

    var report =
        register.load(
            false,
            "registration_number,given_names,family_name,birth_date,registered_since,status,"
                + "status_from\nSW000101,Ann,Lee,1984-03-31,2010-09-01,registered,\n");

    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(register.lookUp("SW000101", TODAY).orElseThrow().email()).isNotEmpty();
  }

  private String dump() {
    return String.join(
        "|",
        rows("registrant", "id"),
        rows("registrant_name", "registrant_id, family_name"),
        rows("registrant_status", "registrant_id, from_day"),
        rows("registrant_employment", "registrant_id, from_day"),
        rows("employer", "id"),
        rows("register_import", "id"),
        rows("register_feed", "row"),
        rows("register_feed_difference", "row"));
  }

  private String rows(String table, String order) {
    try (var connection = register.database().owner().getConnection();
        var statement = connection.createStatement()) {
      var all =
          statement.executeQuery(
              "select coalesce(jsonb_agg(t order by "
                  + order
                  + ")::text, '') from casework."
                  + table
                  + " t");
      all.next();
      return all.getString(1);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
