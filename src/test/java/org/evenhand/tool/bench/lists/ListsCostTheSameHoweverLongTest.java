package org.evenhand.tool.bench.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.evenhand.casefile.api.CaseFilter;
import org.evenhand.casefile.api.ChronologyFilter;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.Sight;
import org.evenhand.casefile.api.Stage;
import org.evenhand.casefile.application.CaseTitles;
import org.evenhand.casefile.application.Escalated;
import org.evenhand.casefile.application.HandleIncidents;
import org.evenhand.casefile.application.ListCases;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.casefile.persistence.Cases;
import org.evenhand.casefile.persistence.Chronology;
import org.evenhand.casefile.persistence.Escalations;
import org.evenhand.casefile.persistence.Incidents;
import org.evenhand.casefile.persistence.NamesOfCases;
import org.evenhand.correspondence.application.ListLetters;
import org.evenhand.correspondence.persistence.Letters;
import org.evenhand.document.application.ListDocuments;
import org.evenhand.document.persistence.Documents;
import org.evenhand.interimorder.application.ReadInterimOrders;
import org.evenhand.interimorder.application.WatchInterimOrders;
import org.evenhand.interimorder.persistence.InterimOrders;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Page;
import org.evenhand.kernel.Role;
import org.evenhand.order.application.ReadOrders;
import org.evenhand.order.persistence.Orders;
import org.evenhand.testing.CaseFixture;
import org.evenhand.testing.CaseworkTransactions;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.evenhand.tool.database.Login;
import org.evenhand.workflow.persistence.WorkItems;
import org.junit.jupiter.api.Test;

/** What lists ask of the database when there are few rows, and when there are many. */
class ListsCostTheSameHoweverLongTest {
  private static final int SIZE = 25;
  private static final Clock CLOCK = Clock.systemUTC();
  private static final String LEAD = ListPages.LEAD;
  private static final Sight ALL = new Sight(LEAD, Set.of(Stage.values()), Set.of(Stage.values()));
  private final TestDatabase database = Databases.fresh();
  private final CaseworkTransactions unit = new CaseworkTransactions(database);
  private CaseReference crowded;

  @Test
  void asManyStatementsForManyRowsAsForFew() throws SQLException {
    casesAndRows(40, 300);
    var few = statements();

    casesAndRows(80, 3_000);

    assertThat(statements()).isEqualTo(few);
    assertThat(few.values()).allMatch(count -> count > 0 && count <= 3);
  }

  @Test
  void aPageHasNoMoreRowsThanItShows() throws SQLException {
    casesAndRows(40, 300);

    lists()
        .forEach(
            (name, list) -> {
              var page = unit.asking(entities -> list.get());
              assertThat(page.items()).as(name).hasSize(SIZE);
              assertThat(page.total()).as(name).isGreaterThan(SIZE);
            });
  }

  private Map<String, Integer> statements() {
    var counted = new LinkedHashMap<String, Integer>();
    lists().forEach((name, list) -> counted.put(name, unit.statementsOf(list::get)));
    counted.put("interim orders", unit.statementsOf(() -> board().all()));
    counted.put("team's work", unit.statementsOf(() -> work().notTaken(Set.of(Role.values()))));
    return counted;
  }

  /** The pages by name. */
  private Map<String, Supplier<Page<?>>> lists() {
    var lists = new LinkedHashMap<String, Supplier<Page<?>>>();
    lists.put("cases", () -> cases().list(CaseFilter.of(ALL), 0, SIZE));
    lists.put("letters", () -> letters().of(crowded, 0, SIZE));
    lists.put("documents", () -> documents().originals(crowded, true, 0, SIZE));
    lists.put("notes", () -> readCase().chronology(crowded, new ChronologyFilter("NOTE", 0, SIZE)));
    lists.put("history", () -> readCase().chronology(crowded, new ChronologyFilter("", 0, SIZE)));
    lists.put("told", () -> escalated().openFor(LEAD, 0, SIZE));
    lists.put("published", () -> orders().published(0, SIZE));
    return lists;
  }

  @Test
  void whatBelongsToThePagesOfManyCasesIsAskedForAtOnce() throws SQLException {
    casesAndRows(40, 300);
    var some = unit.asking(entities -> cases().list(CaseFilter.of(ALL), 0, SIZE)).items();
    var references = some.stream().map(row -> row.reference()).toList();

    assertThat(unit.statementsOf(() -> cases().seen(ALL, references))).isEqualTo(1);
    assertThat(unit.statementsOf(() -> readCase().party(references, PartyRole.REGISTRANT)))
        .isEqualTo(1);
    assertThat(unit.statementsOf(() -> titles().registrants(references))).isEqualTo(1);
  }

  private void casesAndRows(int cases, int rows) throws SQLException {
    for (int i = 0; i < cases; i++) {
      CaseFixture.aCase(unit, CLOCK, CaseFixture.SOCIAL_WORK);
    }
    try (var connection = database.access(Login.CASEWORK).open()) {
      crowded = new CaseReference(LongLists.write(connection, LEAD, rows));
    }
  }

  private ListCases cases() {
    return new ListCases(unit.source());
  }

  private ListLetters letters() {
    return new ListLetters(new Letters(unit.source()));
  }

  private ListDocuments documents() {
    return new ListDocuments(new Documents(unit.entities()));
  }

  private ReadCase readCase() {
    return new ReadCase(
        new Cases(unit.entities()), new Chronology(unit.source(), UUID::randomUUID, CLOCK));
  }

  private CaseTitles titles() {
    return new CaseTitles(new NamesOfCases(unit.source()));
  }

  private Escalated escalated() {
    return new Escalated(new Escalations(unit.source()));
  }

  private HandleIncidents incidents() {
    return new HandleIncidents(new Incidents(unit.source()), CLOCK);
  }

  private WatchInterimOrders board() {
    var orders = new ReadInterimOrders(new InterimOrders(unit.entities()), incidents(), CLOCK);
    return new WatchInterimOrders(orders, escalated(), incidents(), CLOCK);
  }

  private ReadOrders orders() {
    return new ReadOrders(new Orders(unit.entities()), CLOCK);
  }

  private WorkItems work() {
    return new WorkItems(unit.source());
  }
}
