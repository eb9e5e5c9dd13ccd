package org.evenhand.diversity;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.evenhand.diversity.api.AnalysisRequest;
import org.evenhand.diversity.api.Answer;
import org.evenhand.diversity.api.CoverageCounts;
import org.evenhand.diversity.api.Declaration;
import org.evenhand.diversity.application.KeepGuess;
import org.evenhand.diversity.application.LoadDeclarations;
import org.evenhand.diversity.application.RunAnalysis;
import org.evenhand.diversity.application.StopMonitoring;
import org.evenhand.diversity.application.SubmitDeclaration;
import org.evenhand.diversity.model.SubjectKey;
import org.evenhand.diversity.persistence.Analyses;
import org.evenhand.diversity.persistence.BehindTheWall;
import org.evenhand.diversity.persistence.Declarations;
import org.evenhand.diversity.persistence.Guesses;
import org.evenhand.diversity.persistence.MonitoringStops;
import org.evenhand.diversity.persistence.PanelChecks;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.PersonId;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.evenhand.tool.database.Login;

/** The diversity room on a database of its own. */
public final class DiversityFixture {
  public static final Actor ANALYST = new Actor("analyst", "An analyst", Set.of());
  public static final String KEY = "a key of the tests that is long enough";
  public static final YearMonth MARCH = YearMonth.of(2026, 3);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-17T09:30:00Z"), ZoneOffset.UTC);
  private final TestDatabase database = Databases.fresh();
  private final RandomGenerator random = new Random(42);

  public TestDatabase database() {
    return database;
  }

  public static List<PersonId> people(int count) {
    var people = new ArrayList<PersonId>();
    for (int i = 0; i < count; i++) {
      var name = ("person " + i).getBytes(StandardCharsets.UTF_8);
      people.add(new PersonId(UUID.nameUUIDFromBytes(name)));
    }
    return people;
  }

  public static Declaration declared(PersonId person, Answer answer) {
    return new Declaration(person, answer, "2026.1", MARCH);
  }

  public LoadDeclarations loading() {
    return loading(random);
  }

  public LoadDeclarations loading(RandomGenerator chance) {
    return LoadDeclarations.into(database.diversity(), KEY, chance);
  }

  public SubmitDeclaration submitting() {
    return new SubmitDeclaration(Declarations.of(database.diversity(), KEY, random), CLOCK);
  }

  public KeepGuess guessing() {
    var wall = new BehindTheWall(database.diversity());
    return new KeepGuess(new Guesses(wall, new SubjectKey(KEY), random), CLOCK);
  }

  public StopMonitoring stopping() {
    var wall = new BehindTheWall(database.diversity());
    return new StopMonitoring(new MonitoringStops(wall, new SubjectKey(KEY)), CLOCK);
  }

  public RunAnalysis analysing() {
    var wall = new BehindTheWall(database.diversity());
    var key = new SubjectKey(KEY);
    var analyses = new Analyses(wall, key, random, CLOCK);
    return new RunAnalysis(analyses, new PanelChecks(wall, analyses, key, random, CLOCK));
  }

  public static AnalysisRequest coverageOf(List<PersonId> people) {
    return coverageOf(people, MARCH, "IMPROVE_COVERAGE");
  }

  public static AnalysisRequest coverageOf(List<PersonId> people, YearMonth asAt, String purpose) {
    return new AnalysisRequest(new CoverageCounts(Set.copyOf(people), asAt), purpose, ANALYST);
  }

  /** One column of an answer of the database, as this room's login sees it. */
  public List<String> column(String sql) {
    return column(Login.DIVERSITY, sql);
  }

  public List<String> column(Login login, String sql) {
    try (var connection = database.access(login).open();
        var statement = connection.createStatement()) {
      var rows = statement.executeQuery(sql);
      var column = new ArrayList<String>();
      while (rows.next()) {
        column.add(rows.getString(1));
      }
      return column;
    } catch (SQLException e) {
      throw new IllegalStateException(e.getSQLState(), e);
    }
  }
}
